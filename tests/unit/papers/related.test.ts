import { expect, test } from 'vitest';
import { findRelatedPairs, listSharedReasons } from '../../../src/papers/related.ts';

const relatedTo = (...ids: string[]) =>
  ids.map((id) => ({ id, terms: [], sentences: ['', ''] as [string, string] }));

test('pairs are found whichever of the two names the other, each once', () => {
  const papers = [
    { id: 'a', related: relatedTo('c', 'elsewhere') },
    { id: 'b', related: relatedTo('a') },
    { id: 'c', related: relatedTo('a') },
    { id: 'd', related: relatedTo('d') },
  ];
  expect(findRelatedPairs(papers)).toEqual([
    [0, 1],
    [0, 2],
  ]);
});

test('shared terms speak for a relation, or else common topics', () => {
  const topics = (...slugs: string[]) => ({
    topics: slugs.map((slug) => ({ slug, why: [{ term: 'x', field: 'title' as const }] })),
  });
  const titles = new Map([['theory', 'Theory']]);
  const paper = topics('theory', 'offline-rl');
  expect(listSharedReasons(paper, { terms: ['regret'] }, topics('theory'), titles)).toEqual([
    'regret',
  ]);
  expect(listSharedReasons(paper, { terms: [] }, topics('safety', 'theory'), titles)).toEqual([
    'Theory',
  ]);
  expect(listSharedReasons(paper, { terms: [] }, topics('safety'), titles)).toEqual([]);
});
