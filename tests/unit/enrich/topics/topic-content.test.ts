import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phraseKey } from '../../../../src/enrich/text/phrases.ts';
import { parseTopics } from '../../../../src/enrich/topics/topic-files.ts';
import { splitWords } from '../../../../src/search/words.ts';

const folder = 'content/topics';
const files = readdirSync(folder).map((name) => ({
  file: `${folder}/${name}`,
  slug: name.replace(/\.mdx$/, ''),
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}));

describe(folder, () => {
  const { topics, messages } = parseTopics(files);

  it('holds topics without mistakes, numbered from 1', () => {
    expect(messages).toEqual([]);
    expect(topics.map(({ order }) => order)).toEqual(files.map((_, index) => index + 1));
  });

  it.each(topics)('$slug has each term once', ({ match }) => {
    const keys = Object.values(match).flatMap((terms) =>
      terms.map((term) => phraseKey(splitWords(term))),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys).not.toContain('');
  });
});
