import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutBars, rowHeight } from '../../../src/charts/bar-chart.ts';
import { expectGolden } from '../../support/golden.ts';

const width = 480;

describe('layoutBars', () => {
  test('places bars as the golden file says', () => {
    const layout = layoutBars(
      [
        { label: 'Offline RL', value: 40, url: '/topics/offline-rl/' },
        { label: 'Exploration', value: 13, note: '13 of 20' },
        { label: 'A topic whose title is far too long for its room', value: 1 },
        { label: 'Nothing', value: 0 },
      ],
      width,
    );
    expectGolden('tests/golden/charts/bars.json', `${JSON.stringify(layout, null, 2)}\n`);
  });

  test('makes lengths proportional to values', () => {
    const { bars } = layoutBars(
      [4, 2, 1].map((value) => ({ label: 'a', value })),
      width,
    );
    const [whole, half, quarter] = bars.map((bar) => bar.width) as [number, number, number];
    expect(half).toBeCloseTo(whole / 2, 0);
    expect(quarter).toBeCloseTo(whole / 4, 0);
  });

  test('shows the smallest value, but not zero', () => {
    const { bars } = layoutBars(
      [100_000, 1, 0].map((value) => ({ label: 'a', value })),
      width,
    );
    expect(bars.map((bar) => bar.width)).toEqual([expect.any(Number), 1, 0]);
  });

  test('draws nothing of values that are all zero', () => {
    const { bars } = layoutBars([{ label: 'a', value: 0 }], width);
    expect(bars.map((bar) => bar.width)).toEqual([0]);
  });

  test('has no height without bars', () => {
    expect(layoutBars([], width)).toMatchObject({ height: 0, bars: [] });
  });

  test('never cuts a letter in two', () => {
    const { bars } = layoutBars([{ label: '😀'.repeat(60), value: 1 }], width);
    expect(bars[0]?.shortLabel).toMatch(/^😀+…$/u);
  });

  const data = fc.array(
    fc.record({
      label: fc.string({ unit: 'binary', maxLength: 80, size: 'max' }),
      value: fc.nat({ max: 10_000 }),
    }),
    { minLength: 1, maxLength: 40 },
  );

  test('keeps every bar in the drawing and in its row, the longest at its full length', () => {
    fc.assert(
      fc.property(data, (some) => {
        const { bars, height, labelWidth } = layoutBars(some, width);
        const longest = Math.max(...some.map(({ value }) => value));
        const fullLength = Math.max(...bars.map((bar) => bar.width));
        expect(height).toBe(some.length * rowHeight);
        expect(labelWidth).toBeLessThan(width / 1.5);
        for (const [row, bar] of bars.entries()) {
          expect(bar.x).toBe(labelWidth);
          expect(bar.x + bar.width).toBeLessThanOrEqual(width);
          expect(bar.y).toBeGreaterThanOrEqual(row * rowHeight);
          expect(bar.y + bar.height).toBeLessThanOrEqual((row + 1) * rowHeight);
          expect(bar.middle).toBeCloseTo(bar.y + bar.height / 2, 0);
          if (bar.value === longest && longest > 0) expect(bar.width).toBe(fullLength);
        }
      }),
    );
  });
});
