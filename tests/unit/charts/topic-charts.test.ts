import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutComparedBars } from '../../../src/charts/compared-bars.ts';
import { layoutLabels, stackRows } from '../../../src/charts/labels.ts';
import { layoutOdds } from '../../../src/charts/odds-dots.ts';
import { layoutTinyYears } from '../../../src/charts/tiny-years.ts';
import { layoutYears } from '../../../src/charts/year-shares.ts';

const counts = fc.nat({ max: 5000 });
const amount = fc.double({ min: 0, max: 5000, noNaN: true });

describe('layoutLabels', () => {
  test('breaks a label at spaces into lines of its room', () => {
    const labels = ['short', 'Generalization and transfer', 'learning from human feedback (RLHF)'];
    expect(layoutLabels(labels).lines).toEqual([
      ['short'],
      ['Generalization and', 'transfer'],
      ['learning from human', 'feedback (RLHF)'],
    ]);
  });

  test('takes any label, in three lines at most, and cuts no letter in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (label) => {
        const { lines } = layoutLabels([label]);
        expect(lines[0]!.length).toBeLessThanOrEqual(3);
        for (const line of lines[0]!) expect([...line].length).toBeLessThanOrEqual(22);
      }),
    );
    expect(layoutLabels(['😀'.repeat(100)]).lines[0]!.join('')).toMatch(/^😀+…$/u);
  });

  test('stacks rows as high as their labels', () => {
    expect(stackRows([['a'], ['b', 'c'], ['d']], 25)).toEqual({
      tops: [0, 25, 62],
      heights: [25, 37, 25],
      height: 87,
    });
  });
});

describe('layoutYears', () => {
  const year = (index: number, count: number, expected: number) => ({
    ...{ year: 2000 + index, count, of: count + 1, expected },
  });

  test('keeps columns, marks and numbers in the drawing, and the number off the mark', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, amount), { minLength: 1, maxLength: 60 }), (some) => {
        const { width, baseline, years } = layoutYears(
          some.map(([count, expected], index) => year(index, count, expected)),
        );
        for (const { x, y, height, countY, expectedY, ...place } of years) {
          expect(Math.min(x, y, expectedY, countY)).toBeGreaterThanOrEqual(0);
          expect(x + place.width).toBeLessThanOrEqual(width);
          expect(y + height).toBeCloseTo(baseline, 0);
          if (expectedY < y) expect(Math.abs(countY - expectedY)).toBeGreaterThanOrEqual(7.8);
        }
        expect(years.at(-1)?.labelled).toBe(true);
      }),
    );
  });

  test('names every year where there is room, else some', () => {
    const make = (length: number) =>
      layoutYears(Array.from({ length }, (_, index) => year(index, 1, 1)));
    expect(make(10)).toMatchObject({ hasTotals: true });
    const { years, hasTotals } = make(30);
    expect(hasTotals).toBe(false);
    expect(years.filter(({ labelled }) => labelled)).toHaveLength(10);
  });
});

describe('layoutComparedBars', () => {
  test('keeps bars, marks and numbers in the drawing', () => {
    const data = fc.array(fc.record({ label: fc.string(), count: counts, expected: amount }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(data, (some) => {
        const { width, x, bars } = layoutComparedBars(some);
        for (const bar of bars) {
          expect(bar.width).toBeGreaterThan(0);
          expect(Math.max(x + bar.width, bar.expectedX, bar.noteX)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('puts the number behind a mark that is in its way', () => {
    const { bars } = layoutComparedBars([
      { label: 'near', count: 10, expected: 10.5 },
      { label: 'far', count: 10, expected: 100 },
    ]);
    expect(bars[0]!.noteX).toBeGreaterThan(bars[0]!.expectedX);
    expect(bars[1]!.noteX).toBeLessThan(bars[1]!.expectedX);
  });
});

describe('layoutOdds', () => {
  const share = (ratio: number, low: number, high: number) => ({
    ...{ slug: 'a', label: 'A', count: 2, total: 3, ratio, low, high },
  });

  test('places 1, the ratio and its interval on one logarithmic scale', () => {
    const { ticks, dots } = layoutOdds([share(4, 1, 16)]);
    expect(ticks.map(({ ratio }) => ratio)).toEqual([1, 4, 16]);
    expect(ticks.map(({ x }) => x)).toEqual([dots[0]!.lowX, dots[0]!.x, dots[0]!.highX]);
    expect(dots[0]!.x - dots[0]!.lowX).toBeCloseTo(dots[0]!.highX - dots[0]!.x, 0);
  });

  test('ends intervals with the scale', () => {
    const { ticks, dots, noteX } = layoutOdds([share(153, 2, 9999), share(2, 0.2, 20)]);
    expect(ticks.at(-1)?.ratio).toBe(256);
    expect(dots[0]!.highX).toBe(ticks.at(-1)!.x);
    expect(dots[0]!.highX).toBeLessThan(noteX);
    expect(dots[1]!.lowX).toBeLessThan(ticks[0]!.x);
  });
});

describe('layoutTinyYears', () => {
  test('makes the greatest number full height, and shows nothing as a line', () => {
    expect(layoutTinyYears([0, 5, 10]).columns.map(({ height }) => height)).toEqual([1, 14, 28]);
    expect(layoutTinyYears([0, 0]).columns.map(({ height }) => height)).toEqual([1, 1]);
  });
});
