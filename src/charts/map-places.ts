import { polygonContains, quadtree } from 'd3';
import type { MapPlace } from './map-dots.ts';

/**
 * Finds points by place, fast also among many.
 * @returns a function that gives the index of the nearest point within a distance, if there is one
 */
export function indexPlaces(
  points: readonly MapPlace[],
): (x: number, y: number, within: number) => number | undefined {
  const tree = quadtree<number>(
    [...points.keys()],
    (index) => points[index]!.x,
    (index) => points[index]!.y,
  );
  return (x, y, within) => tree.find(x, y, within);
}

/** Indices of the points inside a closed line, in their order. */
export function findInside(points: readonly MapPlace[], line: readonly MapPlace[]): number[] {
  if (line.length < 3) return [];
  const corners = line.map(({ x, y }): [number, number] => [x, y]);
  return [...points.entries()]
    .filter(([, { x, y }]) => polygonContains(corners, [x, y]))
    .map(([index]) => index);
}
