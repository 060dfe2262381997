import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateChange, estimateShare } from '../../../src/papers/shares.ts';

describe('estimateShare', () => {
  // By R: binom::binom.wilson(x, n)
  test.each([
    [2, 8, 0.0715, 0.5907],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [36, 213, 0.1248, 0.225],
  ])('%i of %i lies between %f and %f', (count, total, low, high) => {
    const interval = estimateShare(count, total);
    expect(interval.share).toBe(count / total);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  test('holds the share, stays between 0 and 1, and narrows with more papers', () => {
    const counts = fc
      .integer({ min: 1, max: 10_000 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(counts, ([count, total]) => {
        const { share, low, high } = estimateShare(count, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
        const more = estimateShare(10 * count, 10 * total);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('estimateChange', () => {
  test('agrees with the example of Newcombe’s paper', () => {
    // 56 of 70 less 48 of 80: 0.2, between 0.0524 and 0.3339.
    const { change, low, high } = estimateChange(estimateShare(48, 80), estimateShare(56, 70));
    expect(change).toBeCloseTo(0.2, 10);
    expect(low).toBeCloseTo(0.0524, 3);
    expect(high).toBeCloseTo(0.3339, 3);
  });

  test('is the other way round when time is', () => {
    const [a, b] = [estimateShare(3, 20), estimateShare(9, 30)];
    const [there, back] = [estimateChange(a, b), estimateChange(b, a)];
    expect(there.change).toBeCloseTo(-back.change, 10);
    expect(there.low).toBeCloseTo(-back.high, 10);
  });

  test('leaves no change open where there are few papers', () => {
    const { low, high } = estimateChange(estimateShare(0, 3), estimateShare(2, 3));
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });
});
