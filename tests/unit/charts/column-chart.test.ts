import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutColumns } from '../../../src/charts/column-chart.ts';
import { expectGolden } from '../../support/golden.ts';

const layout = (values: readonly number[]) =>
  layoutColumns(
    values.map((value, index) => ({ label: String(2000 + index), value })),
    480,
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

  test('keeps columns apart, on the base line and below the room for the highest number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (values) => {
        const { columns, baseline, width } = layout(values);
        let right = 0;
        for (const column of columns) {
          expect(column.x).toBeGreaterThanOrEqual(right);
          right = column.x + column.width;
          expect(column.y).toBeGreaterThanOrEqual(18);
          expect(column.y + column.height).toBeCloseTo(baseline, 5);
          expect(column.middle).toBeCloseTo(column.x + column.width / 2, 0);
        }
        expect(right).toBeLessThanOrEqual(width);
        const most = Math.max(...values);
        for (const { value, y } of columns) if (value === most && most > 0) expect(y).toBe(18);
      }),
    );
  });
});
