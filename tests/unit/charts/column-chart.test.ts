import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutColumns } from '../../../src/charts/column-chart.ts';
import { expectGolden } from '../../support/golden.ts';

const layout = (values: readonly number[]) =>
  layoutColumns(
    values.map((value, index) => ({ label: String(2000 + index), value })),
    200,
  );

describe('layoutColumns', () => {
  test('places columns as the golden file says', () => {
    const text = JSON.stringify(layout([3, 0, 12]), null, 2);
    expectGolden('tests/golden/charts/columns.json', `${text}\n`);
  });

  test('makes heights proportional to values', () => {
    const [whole, half, none] = layout([8, 4, 0]).columns.map(({ height }) => height);
    expect(half).toBeCloseTo(whole! / 2, 0);
    expect(none).toBe(0);
  });

  test('is flat where all values are zero, and empty without values', () => {
    expect(layout([0, 0]).columns.map(({ height }) => height)).toEqual([0, 0]);
    expect(layout([]).columns).toEqual([]);
  });

  test('labels the last of many columns, and as many before it as fit', () => {
    const labelled = (count: number, ...kinds: string[]) =>
      layout(Array.from({ length: count }, (_, index) => index))
        .columns.filter((column) => kinds.includes(column.labelled))
        .map(({ label }) => Number(label));
    expect(labelled(7, 'always')).toHaveLength(7);
    expect(labelled(10, 'always')).toEqual([2001, 2003, 2005, 2007, 2009]);
    expect(labelled(10, 'always', 'wide')).toHaveLength(10);
    expect(labelled(25, 'always')).toEqual([2000, 2004, 2008, 2012, 2016, 2020, 2024]);
    // Labels at every third would stand between those at every fourth.
    expect(labelled(25, 'wide')).toEqual([]);
  });

  test('notes the peak only where there are many columns', () => {
    const noted = (values: number[]) =>
      layout(values)
        .columns.filter(({ isNoted }) => isNoted)
        .map(({ value }) => value);
    expect(noted([1, 0, 2])).toEqual([1, 2]);
    expect(noted(Array.from({ length: 13 }, (_, index) => index))).toEqual([12]);
  });

  test('keeps columns apart, on the base line and below the room for the highest number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (values) => {
        const { columns, baseline } = layout(values);
        let right = 0;
        for (const column of columns) {
          expect(column.x).toBeGreaterThanOrEqual(right - 0.02);
          right = column.x + column.width;
          expect(column.y).toBeGreaterThanOrEqual(18);
          expect(column.y + column.height).toBeCloseTo(baseline, 5);
          expect(column.middle).toBeCloseTo(column.x + column.width / 2, 0);
        }
        expect(right).toBeLessThanOrEqual(100);
        const most = Math.max(...values);
        for (const { value, y } of columns) if (value === most && most > 0) expect(y).toBe(18);
      }),
    );
  });
});
