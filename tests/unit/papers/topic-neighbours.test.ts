import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/papers/schema.ts';
import { countSharedPapers } from '../../../src/papers/shared-papers.ts';
import { findTopicNeighbours } from '../../../src/papers/topic-neighbours.ts';
import { countWholeList } from '../../../src/papers/whole-list.ts';
import { makeOfTopics } from '../../support/make-set.ts';

const findAll = (papers: readonly Paper[], slugs: readonly string[]) => {
  const topics = slugs.map((slug) => ({
    slug,
    papers: papers.filter((paper) => paper.topics.some((topic) => topic.slug === slug)),
  }));
  const pairs = countSharedPapers(papers, countWholeList(papers));
  return findTopicNeighbours(topics, pairs, papers);
};

describe('findTopicNeighbours', () => {
  test('finds topics by papers in both, beyond chance', () => {
    const papers = makeOfTopics(['a b', 'a b', 'a c', 'c', 'c', 'c', 'd', 'd']);
    const found = findAll(papers, ['a', 'b', 'c', 'd']);
    expect(found.get('a')?.byPapers).toEqual(['b']);
    expect(found.get('c')?.byPapers).toEqual([]);
  });

  test('finds topics whose papers lie in the same parts of the map', () => {
    const corner = { map: { x: 0.05, y: 0.05 } };
    const papers = [
      ...makeOfTopics(Array(6).fill('a'), corner),
      ...makeOfTopics(Array(6).fill('b'), corner),
      ...makeOfTopics(Array(24).fill('c'), { map: { x: 0.95, y: 1 } }),
    ];
    const found = findAll(papers, ['a', 'b', 'c']);
    expect(found.get('a')?.byMap).toEqual(['b']);
    expect(found.get('c')?.byMap).toEqual([]);
  });

  test('knows nothing of a topic without papers', () => {
    const found = findAll(makeOfTopics(['a', 'a']), ['a', 'empty']);
    expect(found.get('a')).toEqual({ byPapers: [], byMap: [] });
    expect(found.has('empty')).toBe(false);
    expect(findAll([], ['empty']).size).toBe(0);
  });
});
