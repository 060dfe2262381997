import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutComparedBars } from '../../../src/charts/compared-bars.ts';
import { layoutOdds } from '../../../src/charts/odds-dots.ts';
import { layoutTinyYears } from '../../../src/charts/tiny-years.ts';
import { layoutYears } from '../../../src/charts/year-shares.ts';

const counts = fc.nat({ max: 5000 });
const amount = fc.double({ min: 0, max: 5000, noNaN: true });

describe('layoutYears', () => {
  const year = (index: number, count: number, expected: number) => ({
    ...{ year: 2000 + index, count, of: count + 1, expected },
  });

  test('keeps columns, marks and numbers in the drawing, and the number off the mark', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, amount), { minLength: 1, maxLength: 60 }), (some) => {
        const { baseline, years } = layoutYears(
          some.map(([count, expected], index) => year(index, count, expected)),
        );
        for (const { x, y, height, countY, expectedY, ...place } of years) {
          expect(Math.min(x, y, expectedY)).toBeGreaterThanOrEqual(0);
          expect(countY).toBeGreaterThanOrEqual(10);
          expect(x + place.width).toBeLessThanOrEqual(100);
          expect(y + height).toBeCloseTo(baseline, 0);
          // Letters are 10 px high.
          if (expectedY < y) expect(expectedY < countY - 10 || expectedY > countY + 5).toBe(true);
        }
        expect(years.at(-1)?.labelled).toBe('always');
      }),
    );
  });

  test('names every year where there is room, else some', () => {
    const labels = (length: number) =>
      layoutYears(Array.from({ length }, (_, index) => year(index, 1, 1))).years.map(
        ({ labelled }) => labelled,
      );
    expect(labels(10)).not.toContain('never');
    expect(labels(30).filter((labelled) => labelled !== 'never')).toHaveLength(6);
  });
});

describe('layoutComparedBars', () => {
  test('draws counts and marks on one scale, which the greatest of them fills', () => {
    const bar = (count: number, expected: number) => ({ label: 'a', count, expected });
    expect(layoutComparedBars([bar(5, 2.5), bar(1, 10)])).toMatchObject([
      { length: 50, expectedAt: 25 },
      { length: 10, expectedAt: 100 },
    ]);
    expect(layoutComparedBars([bar(0, 0)])).toMatchObject([{ length: 0, expectedAt: 0 }]);
    expect(layoutComparedBars([])).toEqual([]);
  });
});

describe('layoutOdds', () => {
  const share = (ratio: number, low: number, high: number) => ({
    ...{ slug: 'a', label: 'A', count: 2, total: 3, ratio, low, high },
  });

  test('places 1, the ratio and its interval on one logarithmic scale', () => {
    const { ticks, dots } = layoutOdds([share(4, 1, 16)]);
    expect(ticks.map(({ ratio }) => ratio)).toEqual([1, 4, 16]);
    expect(ticks.map(({ x }) => x)).toEqual([0, 50, 100]);
    expect(dots[0]).toMatchObject({ lowX: 0, x: 50, highX: 100 });
  });

  test('ends intervals with the scale', () => {
    const { ticks, dots } = layoutOdds([share(153, 2, 9999), share(2, 0.2, 20)]);
    expect(ticks.at(-1)).toEqual({ ratio: 256, x: 100 });
    expect(dots[0]!.highX).toBe(100);
    expect(dots[1]!.lowX).toBeLessThan(ticks[0]!.x);
  });
});

describe('layoutTinyYears', () => {
  test('makes the greatest number full height, and shows nothing as a line', () => {
    expect(layoutTinyYears([0, 5, 10]).columns.map(({ height }) => height)).toEqual([1, 14, 28]);
    expect(layoutTinyYears([0, 0]).columns.map(({ height }) => height)).toEqual([1, 1]);
  });
});
