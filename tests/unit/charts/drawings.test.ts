import { describe, expect, test } from 'vitest';
import { layoutHeatMap } from '../../../src/charts/heat-map.ts';
import { layoutShareRanges } from '../../../src/charts/share-ranges.ts';
import { layoutSmallColumns } from '../../../src/charts/small-columns.ts';
import { layoutTrends } from '../../../src/charts/trend-ranges.ts';
import { estimateShare } from '../../../src/papers/shares.ts';
import { expectGolden } from '../../support/golden.ts';
import { makePaper } from '../../support/make-paper.ts';

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const yearsOf = (...counts: number[]) =>
  counts.map((count, index) => ({ year: 2020 + index, count }));

describe('layoutSmallColumns', () => {
  test('places columns as the golden file says', () => {
    const drawings = layoutSmallColumns([yearsOf(2, 8, 8), yearsOf(4, 0, 0)], 16, 58);
    expectGolden('tests/golden/charts/small-columns.json', toJson(drawings));
  });

  test('has one scale for all, and the latest of equal peaks', () => {
    const [high, low] = layoutSmallColumns([yearsOf(2, 8, 8), yearsOf(4, 0, 0)], 16, 58);
    expect(high!.columns[1]!.height).toBe(42);
    expect(low!.columns[0]!.height).toBe(21);
    expect(high!.peak).toMatchObject({ year: 2022, count: 8, y: 16 });
  });

  test('has no peak where nothing is counted', () => {
    expect(layoutSmallColumns([yearsOf(0, 0)], 16, 58)[0]).not.toHaveProperty('peak');
    expect(layoutSmallColumns([[]], 16, 58)).toEqual([{ columns: [] }]);
  });
});

describe('layoutShareRanges', () => {
  const share = (first: number, count: number, total: number) => ({
    first,
    last: first,
    count,
    total,
    ...estimateShare(count, total),
  });

  test('shows shares on one scale, up to a full tenth', () => {
    const { drawings, most } = layoutShareRanges(
      [
        [share(2020, 0, 20), share(2021, 30, 100)],
        [share(2020, 4, 20), share(2021, 0, 100)],
      ],
      72,
    );
    expectGolden('tests/golden/charts/share-ranges.json', toJson({ drawings, most }));
    expect(most).toBe(0.5);
    for (const { top, y, bottom } of drawings.flat()) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(top);
      expect(bottom).toBeGreaterThanOrEqual(y);
      expect(bottom).toBeLessThanOrEqual(72);
    }
  });

  test('draws what rests on few papers faintly', () => {
    const { drawings, most } = layoutShareRanges([[share(2020, 1, 9), share(2021, 1, 10)]], 72);
    expect(drawings[0]!.map(({ isFaint }) => isFaint)).toEqual([true, false]);
    expect(most).toBeLessThanOrEqual(1);
    expect(layoutShareRanges([], 72)).toEqual({ drawings: [], most: 1 });
  });
});

describe('layoutTrends', () => {
  const trend = (change: number, low: number, high: number) => ({
    ...{ slug: 'a', label: 'A', before: 1, after: 2 },
    ...{ change, low, high },
  });

  test('keeps changes, intervals and no change in one scale', () => {
    const { ranges, zero, ticks } = layoutTrends([
      trend(0.24, 0.14, 0.33),
      trend(-0.05, -0.12, -0.001),
    ]);
    expect(ticks.map(({ value }) => value)).toEqual([-0.2, 0, 0.2, 0.4]);
    expect(zero).toBe(33.33);
    expect(ranges[0]).toMatchObject({ left: 56.67, x: 73.33, right: 88.33 });
    expect(ranges[1]!.right).toBeLessThan(zero);
    expect(ranges[1]!.left).toBeGreaterThanOrEqual(0);
  });

  test('has an axis where all have risen', () => {
    expect(layoutTrends([trend(0.2, 0.1, 0.3)]).zero).toBe(0);
  });
});

describe('layoutHeatMap', () => {
  const group = (slug: string, ...ids: string[]) => ({
    slug,
    label: slug,
    papers: ids.map((id) => makePaper({ id })),
  });

  test('counts papers by id, the most in the deepest colour', () => {
    const cells = layoutHeatMap(
      [group('x', 'a', 'b', 'c', 'd', 'e'), group('y', 'a')],
      [group('v', 'a', 'b', 'c', 'd', 'e'), group('w', 'b', 'z')],
    );
    expect(cells.map((row) => row.map(({ count, depth }) => [count, depth]))).toEqual([
      [
        [5, 5],
        [1, 2],
      ],
      [
        [1, 2],
        [0, 0],
      ],
    ]);
  });

  test('is empty without rows, and pale without papers in common', () => {
    expect(layoutHeatMap([], [group('v')])).toEqual([]);
    expect(layoutHeatMap([group('x')], [group('v')])[0]![0]).toMatchObject({ count: 0, depth: 0 });
  });
});
