import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../../src/enrich/related/nearest.ts';
import { joinBlocks, toUnit } from '../../../../src/enrich/related/sparse-vectors.ts';

const vector = (entries: Record<number, number>) =>
  toUnit(Object.entries(entries).map(([feature, value]) => [Number(feature), value] as const));

const entries = fc.dictionary(
  fc.integer({ min: 0, max: 8 }).map(String),
  fc.integer({ min: 1, max: 9 }),
);

describe('findNearest', () => {
  it('gives the nearest by cosine, equal ones in order, and none that share nothing', () => {
    const vectors = [{ 0: 1 }, { 1: 1 }, { 0: 3, 1: 4 }, { 0: 1 }, {}].map(vector);
    const [first, , , , empty] = findNearest(vectors, 2);
    expect(first).toEqual([
      { index: 3, similarity: 1 },
      { index: 2, similarity: 0.6 },
    ]);
    expect(empty).toEqual([]);
  });

  it('agrees with comparing everything with everything', () => {
    fc.assert(
      fc.property(
        fc.array(entries, { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (all, count) => {
          const vectors = all.map(vector);
          const dense = vectors.map(({ features, values }) => {
            const row = new Array<number>(9).fill(0);
            features.forEach((feature, at) => (row[feature] = values[at]!));
            return row;
          });
          const found = findNearest(vectors, count);
          for (const [self, row] of dense.entries()) {
            const cosines = dense
              .map((other) => other.reduce((sum, value, at) => sum + value * row[at]!, 0))
              .filter((cosine, index) => index !== self && cosine > 0)
              .sort((a, b) => b - a)
              .slice(0, count);
            expect(found[self]).toHaveLength(cosines.length);
            found[self]!.forEach(({ similarity }, place) =>
              expect(similarity).toBeCloseTo(cosines[place]!, 10),
            );
          }
        },
      ),
    );
  });
});

describe('joinBlocks', () => {
  it('weighs the cosines of the views, and leaves out a view that is empty', () => {
    const words = [{ 0: 1 }, { 0: 1 }, { 1: 1 }].map(vector);
    const topics = [{ 0: 1 }, { 1: 1 }, {}].map(vector);
    const joined = joinBlocks([
      [words, 1],
      [topics, 2],
    ]);
    expect(findNearest(joined, 1)[0]![0]!.similarity).toBeCloseTo(1 / 5, 10);
    expect([...joined[2]!.values]).toEqual([1]);
  });
});
