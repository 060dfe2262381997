import { expect, test } from 'vitest';
import { countSharedPapers, toPairKey } from '../../../src/papers/shared-papers.ts';
import { shareTopics } from '../../../src/papers/topic-shares.ts';
import { countWholeList } from '../../../src/papers/whole-list.ts';
import { makeOfTopics } from '../../support/make-set.ts';

const papers = makeOfTopics(['a b', 'b a', 'a', 'b c', 'c', 'c']);
const list = countWholeList(papers);

test('topics of a part stand beside what chance would give', () => {
  expect(shareTopics(papers.slice(0, 3), list)).toEqual([
    { slug: 'a', count: 3, expected: 1.5 },
    { slug: 'b', count: 2, expected: 1.5 },
  ]);
  expect(shareTopics(papers.slice(0, 3), list, 'a').map(({ slug }) => slug)).toEqual(['b']);
});

test('pairs of topics are found in either order, with what chance would give', () => {
  const pairs = countSharedPapers(papers, list);
  expect([...pairs.values()]).toEqual([
    { topics: ['a', 'b'], count: 2, expected: 1.5 },
    { topics: ['b', 'c'], count: 1, expected: 1.5 },
  ]);
  expect(pairs.get(toPairKey('b', 'a'))?.count).toBe(2);
  expect(pairs.has(toPairKey('a', 'c'))).toBe(false);
});
