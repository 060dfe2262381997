import { describe, expect, test } from 'vitest';
import { decideTopics } from '../../../../src/enrich/topics/topic-decision.ts';
import type { Topic } from '../../../../src/enrich/topics/topic.ts';
import { assignTopics, compileTopics } from '../../../../src/enrich/topics/topics.ts';
import { topicSchema } from '../../../../src/papers/schema.ts';

function makeTopic(slug: string, order: number, match: object): Topic {
  return {
    slug,
    ...topicSchema.parse({ title: slug, order, description: `About ${slug}.`, match }),
  };
}

const rules = compileTopics([
  makeTopic('tea', 1, { strong: ['green tea'], medium: ['teapot'] }),
  makeTopic('cups', 2, { strong: ['porcelain cup'], medium: ['cup'] }),
]);

const paper = (title: string, abstract = '') => ({ id: 'x', title, abstract });

describe('decideTopics', () => {
  test('gives what the rules give', () => {
    const some = paper('Green tea in a porcelain cup');
    expect(decideTopics(some, rules, undefined)).toEqual({
      topics: assignTopics(some, rules),
      nearTopics: [],
    });
  });

  test('says which topics are on the border, and which just miss', () => {
    const just = paper('', 'Green tea. A cup, and a cup.');
    expect(decideTopics(just, rules, undefined)).toEqual({
      topics: [{ slug: 'tea', why: [{ term: 'Green tea', field: 'abstract' }], borderline: true }],
      nearTopics: [{ slug: 'cups', why: [{ term: 'cup', field: 'abstract' }] }],
    });
  });

  test('says nothing of topics that are far', () => {
    const { nearTopics } = decideTopics(paper('Green tea', 'One cup.'), rules, undefined);
    expect(nearTopics).toEqual([]);
  });

  test('never gives a topic both ways', () => {
    for (const repeats of [0, 1, 2, 3, 4]) {
      const some = paper(
        '',
        `Green tea. ${'A teapot. '.repeat(repeats)}${'A cup. '.repeat(repeats)}`,
      );
      const { topics, nearTopics } = decideTopics(some, rules, undefined);
      const slugs = [...topics, ...nearTopics].map(({ slug }) => slug);
      expect(slugs).toEqual([...new Set(slugs)]);
    }
  });

  test('leaves it to a correction, which says why', () => {
    const some = paper('Green tea in a porcelain cup');
    const why = [{ term: 'It is about neither.', field: 'correction' }];
    const reason = 'It is about neither.';
    expect(decideTopics(some, rules, { topics: ['water', 'tea'], reason })).toEqual({
      topics: [
        { slug: 'water', why },
        { slug: 'tea', why },
      ],
      nearTopics: [],
    });
  });

  test('is not moved by a correction of something else', () => {
    const some = paper('Green tea', 'A cup, and a cup.');
    expect(decideTopics(some, rules, { reason: 'The venue.' })).toEqual(
      decideTopics(some, rules, undefined),
    );
  });
});
