import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type WantedLabel } from '../../../src/charts/map-labels.ts';

const at = (x: number, y: number, more: Partial<WantedLabel> = {}): WantedLabel => ({
  x,
  y,
  width: 40,
  height: 10,
  ...more,
});

describe('placeLabels', () => {
  test('the first of two at one place is left', () => {
    const placed = placeLabels([at(50, 50), at(60, 52), at(150, 50)], 200, 100);
    expect(placed.map(({ index }) => index)).toEqual([0, 2]);
  });

  test('a label that would leave the drawing moves in', () => {
    const [placed] = placeLabels([at(199, 50)], 200, 100);
    expect(placed!.x + 20).toBeLessThan(200);
  });

  test('a label beside a point goes where there is room', () => {
    const placed = placeLabels(
      [at(100, 50, { gap: 5 }), at(100, 50, { gap: 5 }), at(190, 20, { gap: 5 })],
      200,
      100,
    );
    expect(placed).toEqual([
      { index: 0, x: 125, y: 50 },
      { index: 1, x: 75, y: 50 },
      { index: 2, x: 165, y: 20 },
    ]);
  });

  test('a label beside a point covers no obstacle', () => {
    const obstacles = [{ x: 120, y: 50, width: 8, height: 8 }];
    expect(placeLabels([at(100, 50, { gap: 5 })], 200, 100, obstacles)[0]!.x).toBe(75);
  });

  test('no two labels overlap, and all are in the drawing', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      width: fc.integer({ min: 5, max: 90 }),
      height: fc.constant(12),
      gap: fc.option(fc.constant(6), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
        const wanted = labels.map(({ gap, ...rest }) =>
          gap === undefined ? rest : { ...rest, gap },
        );
        const boxes = placeLabels(wanted, 300, 200).map(({ index, x, y }) => {
          const { width, height } = wanted[index]!;
          return { x, y, width, height };
        });
        for (const [index, a] of boxes.entries()) {
          expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width / 2).toBeLessThanOrEqual(300);
          for (const b of boxes.slice(0, index))
            expect(
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
                Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
            ).toBe(true);
        }
      }),
    );
  });
});
