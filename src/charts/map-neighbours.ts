import type { MapPlace } from './map-dots.ts';

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Whole numbers, in which sums and differences are exact. */
const grid = 2 ** 20;

/**
 * The nearest point in a direction: of those in the quarter that lies there, the one with the smallest
 * |dx| + |dy|. Points at the same place lie beside each other in their order.
 *
 * Arrow keys alone lead from every point to every other. Turned by 45 degrees a quarter is a quadrant
 * and the distance the longer of two sides; what is nearest in the target's quadrant lies in the square
 * between here and the target, and so nearer to the target than here.
 * @param from index of a point
 * @param isOpen whether a point may be gone to; all may where absent
 * @returns its index; undefined where nothing lies there
 */
export function findNeighbour(
  points: readonly MapPlace[],
  from: number,
  direction: Direction,
  isOpen: (index: number) => boolean = () => true,
): number | undefined {
  const here = turn(points[from]!);
  const [wantedA, wantedB] = quadrants[direction];
  let nearest: number | undefined;
  let least = Infinity;
  for (const [index, point] of points.entries()) {
    if (index === from || !isOpen(index)) continue;
    const there = turn(point);
    const [a, b] = [there.a - here.a, there.b - here.b];
    const tie = index - from;
    if (Math.sign(a || tie) !== wantedA || Math.sign(b || tie) !== wantedB) continue;
    const distance = Math.max(Math.abs(a), Math.abs(b));
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

/** Signs of both turned axes; `y` grows downwards. */
const quadrants: Record<Direction, [a: number, b: number]> = {
  right: [1, 1],
  left: [-1, -1],
  down: [1, -1],
  up: [-1, 1],
};

function turn({ x, y }: MapPlace) {
  const [column, row] = [Math.round(x * grid), Math.round(y * grid)];
  return { a: column + row, b: column - row };
}

/**
 * The points nearest to a place, nearest first.
 * @param isOpen as in {@link findNeighbour}
 */
export function findNearest(
  points: readonly MapPlace[],
  { x, y }: MapPlace,
  count: number,
  isOpen: (index: number) => boolean = () => true,
): number[] {
  return points
    .map((point, index) => ({ index, distance: Math.hypot(point.x - x, point.y - y) }))
    .filter(({ index }) => isOpen(index))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index);
}
