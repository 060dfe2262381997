import { describe, expect, it } from 'vitest';
import { measureMap } from '../../../src/quality/map-quality.ts';
import {
  formatRelated,
  measureRelated,
  parseRelatedLabels,
} from '../../../src/quality/related-quality.ts';
import { rankByBm25, rankByTfIdf } from '../../../src/quality/text-baselines.ts';
import { makePaper } from '../../support/make-paper.ts';

const abstracts = [
  'Green tea leaves.',
  'Green tea cups.',
  'Roasted coffee beans.',
  'Roasted coffee cups, many cups, many more.',
  'Marble.',
];
const papers = abstracts.map((abstract, index) =>
  makePaper({ id: `p${index}`, position: index + 1, abstract }),
);

describe('the yardsticks', () => {
  it.each([rankByTfIdf, rankByBm25])('rank what shares rare words first', (rank) => {
    expect(rank(papers)(0)[0]).toBe(1);
    expect(rank(papers)(2)[0]).toBe(3);
    expect(rank(papers)(4)).toHaveLength(4);
  });
});

describe('measureRelated', () => {
  const labels = parseRelatedLabels(
    '[{ "rank": 3, "related": [4] }, { "rank": 1, "related": [2] }]',
  );

  it('measures ours beside the yardsticks', () => {
    const quality = measureRelated(papers, labels);
    expect(labels.map(({ rank }) => rank)).toEqual([1, 3]);
    expect(quality.methods.map(({ all }) => all)).toEqual([1, 1, 1]);
    expect(quality.lead).toEqual({ mean: 0, low: 0, high: 0 });
    expect(quality.lists.papersByLists.reduce((a, b) => a + b)).toBe(papers.length);
    expect(formatRelated(quality)).toContain('TF-IDF cosine     1.000');
  });

  it('says which label has no paper', () => {
    expect(() => measureRelated(papers, [{ rank: 9, related: [1] }])).toThrow('position 9');
  });
});

describe('measureMap', () => {
  const points = Array.from({ length: 40 }, (_, index) => ({ x: index / 40, y: 0 }));
  const along = points.map((_, self) =>
    points
      .map((_, index) => index)
      .filter((index) => index !== self)
      .sort((a, b) => Math.abs(a - self) - Math.abs(b - self) || a - b),
  );

  it('is 1 where map and text agree', () => {
    expect(measureMap(along, points)).toEqual({ trustworthiness: 1, continuity: 1 });
  });

  it('falls where they do not', () => {
    const shuffled = points.map((_, index) => points[(index * 17) % 40]!);
    const { trustworthiness, continuity } = measureMap(along, shuffled);
    expect(trustworthiness).toBeLessThan(0.7);
    expect(continuity).toBeLessThan(0.7);
  });
});
