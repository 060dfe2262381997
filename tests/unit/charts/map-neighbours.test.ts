import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapPlace } from '../../../src/charts/map-dots.ts';
import { findNearest, findNeighbour, type Direction } from '../../../src/charts/map-neighbours.ts';
import { papers } from '../../support/papers.ts';

const directions: Direction[] = ['left', 'right', 'up', 'down'];

/** How many points arrow keys come to from one of them. */
function countReachable(points: readonly MapPlace[], from: number): number {
  const reached = new Set([from]);
  // A set goes on to what is added while it is gone through.
  for (const index of reached)
    for (const direction of directions) {
      const next = findNeighbour(points, index, direction);
      if (next !== undefined) reached.add(next);
    }
  return reached.size;
}

const share = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
/** Few different places: points in rows, on diagonals and on top of each other. */
const step = fc.integer({ min: 0, max: 3 }).map((value) => value / 10);

describe('findNeighbour', () => {
  const cross = [
    { x: 0.5, y: 0.5 },
    { x: 0.8, y: 0.6 },
    { x: 0.6, y: 0.52 },
    { x: 0.1, y: 0.5 },
    { x: 0.5, y: 0.2 },
    { x: 0.45, y: 0.9 },
  ];

  test('goes to the nearest point of the quarter in that direction', () => {
    const found = directions.map((direction) => findNeighbour(cross, 0, direction));
    expect(found).toEqual([3, 2, 4, 5]);
  });

  test('passes over points that are closed', () => {
    expect(findNeighbour(cross, 0, 'right', (index) => index !== 2)).toBe(1);
    expect(findNeighbour(cross, 0, 'left', (index) => index !== 3)).toBeUndefined();
  });

  test('goes through points at one place in their order, and back', () => {
    const place = { x: 0.5, y: 0.5 };
    const heap = [place, place, place];
    expect(findNeighbour(heap, 0, 'right')).toBe(1);
    expect(findNeighbour(heap, 1, 'right')).toBe(2);
    expect(findNeighbour(heap, 2, 'right')).toBeUndefined();
    expect(countReachable(heap, 2)).toBe(3);
  });

  test.each([
    ['anywhere', fc.record({ x: share, y: share })],
    ['in rows and heaps', fc.record({ x: step, y: step })],
  ])('leads from every point to every other: points %s', (_, place) => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (points) => {
        for (const from of points.keys()) expect(countReachable(points, from)).toBe(points.length);
      }),
    );
  });

  test('leads to every paper of the list', () => {
    const places = papers.map(({ map }) => map);
    expect(countReachable(places, 0)).toBe(papers.length);
  });
});

test('findNearest gives the nearest open points, nearest first', () => {
  const row = [0, 0.4, 0.1, 0.2].map((x) => ({ x, y: 0.5 }));
  expect(findNearest(row, { x: 0.12, y: 0.5 }, 3)).toEqual([2, 3, 0]);
  expect(findNearest(row, { x: 0.12, y: 0.5 }, 3, (index) => index !== 3)).toEqual([2, 0, 1]);
});
