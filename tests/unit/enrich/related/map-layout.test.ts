import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../../src/enrich/related/map-layout.ts';
import type { Neighbour } from '../../../../src/enrich/related/nearest.ts';

/** Papers in groups of ten, alike within a group. */
const nearest = Array.from({ length: 60 }, (_, self): Neighbour[] => {
  const group = Math.floor(self / 10) * 10;
  const others = Array.from({ length: 10 }, (_, place) => group + place);
  return others
    .filter((index) => index !== self)
    .map((index, place) => ({ index, similarity: 0.9 - place / 100 }));
});

describe('layoutMap', () => {
  it('puts similar papers together', () => {
    const points = layoutMap(nearest);
    const distance = (a: number, b: number) =>
      Math.hypot(points[a]!.x - points[b]!.x, points[a]!.y - points[b]!.y);
    for (let self = 0; self < points.length; self++) {
      const others = points.map((_, index) => index).filter((index) => index !== self);
      const closest = others.reduce((a, b) => (distance(self, b) < distance(self, a) ? b : a));
      expect(Math.floor(closest / 10)).toBe(Math.floor(self / 10));
    }
  });

  it('gives the same points each time, within the square, to four decimals', () => {
    const points = layoutMap(nearest);
    expect(layoutMap(nearest)).toEqual(points);
    for (const value of points.flatMap(({ x, y }) => [x, y])) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(Number(value.toFixed(4))).toBe(value);
    }
  });

  it('has a place for every paper of any list', () => {
    expect(layoutMap([])).toEqual([]);
    for (const size of [1, 2, 3, 4, 5]) {
      expect(layoutMap(Array.from({ length: size }, () => []))).toHaveLength(size);
    }
    const pair: Neighbour[][] = [[{ index: 1, similarity: 1 }], [{ index: 0, similarity: 1 }]];
    for (const { x, y } of layoutMap([...pair, [], [], []])) {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });
});
