import { describe, expect, it } from 'vitest';
import { suggestTopics } from '../../../../src/enrich/topics/suggest-topics.ts';
import { toTopicFile } from '../../../../src/enrich/topics/topic-draft.ts';
import { parseTopics } from '../../../../src/enrich/topics/topic-files.ts';

const subjects = ['reward shaping', 'image captioning', 'protein folding', 'speech recognition'];

/** Twenty-four papers, every fourth on the same subject. */
const papers = Array.from({ length: 24 }, (_, index) => {
  const subject = subjects[index % 4]!;
  return {
    id: `p${index}`,
    title: `On ${subject} <b>{x}</b>\u2028# ---`,
    abstract: `The ${subject} is it. We do ${subject} on thing${index}.`,
  };
});

describe('suggestTopics', () => {
  const drafts = suggestTopics(papers);

  it('groups papers by subject and names the groups', () => {
    expect(drafts.map(({ title }) => title.toLowerCase()).sort()).toEqual([...subjects].sort());
    for (const { title, papers: indices } of drafts) {
      expect(indices).toHaveLength(6);
      for (const index of indices) expect(papers[index]!.abstract).toContain(title.toLowerCase());
    }
  });

  it('gives the same for the same papers, and nothing for none', () => {
    expect(suggestTopics(papers)).toEqual(drafts);
    expect(suggestTopics([])).toEqual([]);
  });

  it('makes files that read back as topics, whatever the titles hold', () => {
    const files = drafts.map((draft, index) => ({
      file: `${draft.slug}.mdx`,
      slug: draft.slug,
      text: toTopicFile(draft, index + 1, papers),
    }));
    const { topics, messages } = parseTopics(files);
    expect(messages).toEqual([]);
    expect(topics.map(({ slug, title, match }) => [slug, title, match.strong])).toEqual(
      drafts.map(({ slug, title, match }) => [slug, title, match.strong]),
    );
  });
});
