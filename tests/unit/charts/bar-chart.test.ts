import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutBars } from '../../../src/charts/bar-chart.ts';
import { expectGolden } from '../../support/golden.ts';

const lengths = (values: readonly number[]) =>
  layoutBars(values.map((value) => ({ label: 'a', value }))).map(({ length }) => length);

describe('layoutBars', () => {
  test('gives bars their lengths as the golden file says', () => {
    const bars = layoutBars([
      { label: 'Offline RL', value: 40, url: '/topics/offline-rl/', topic: 'offline-rl' },
      { label: 'Exploration', value: 13, note: '13 of 20', tip: '13 of 20 papers' },
      { label: 'Nothing', value: 0 },
    ]);
    expectGolden('tests/golden/charts/bars.json', `${JSON.stringify(bars, null, 2)}\n`);
  });

  test('makes lengths proportional to values', () => {
    expect(lengths([4, 2, 1])).toEqual([100, 50, 25]);
  });

  test('shows the smallest value, but not zero', () => {
    expect(lengths([100_000, 1, 0])).toEqual([100, 0.5, 0]);
  });

  test('draws nothing of values that are all zero, and nothing of nothing', () => {
    expect(lengths([0, 0])).toEqual([0, 0]);
    expect(lengths([])).toEqual([]);
  });

  test('keeps the order of values, the largest at its full length', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10_000 }), { minLength: 1 }), (values) => {
        const found = lengths(values);
        const most = Math.max(...values);
        for (const [index, value] of values.entries()) {
          expect(found[index]).toBeGreaterThanOrEqual(0);
          expect(found[index]).toBeLessThanOrEqual(100);
          if (value === most && most > 0) expect(found[index]).toBe(100);
          const next = values[index + 1];
          if (next !== undefined && value <= next)
            expect(found[index]).toBeLessThanOrEqual(found[index + 1]!);
        }
      }),
    );
  });
});
