/** A place on the map: from 0 to 1 in both directions. */
export interface MapPlace {
  x: number;
  y: number;
}

/** Side of the square that small maps are drawn in, in user units. */
export const previewSize = 320;

const margin = 10;
/** Dots nearer than this cannot be told apart; where papers are many, one of them stands for all. */
const cell = 4;

/** Where a share of the map lies in the small square, in whole user units. */
export const toPreview = (share: number) => Math.round(margin + share * (previewSize - 2 * margin));

/**
 * Indices of the points that a small map shows: in their order, one a cell, so that its size has a
 * limit however many papers there are.
 */
export function thinOut(points: readonly MapPlace[]): number[] {
  const taken = new Set<string>();
  return points.flatMap(({ x, y }, index) => {
    const key = [x, y].map((share) => Math.floor(toPreview(share) / cell)).join();
    if (taken.has(key)) return [];
    taken.add(key);
    return [index];
  });
}

/** Dots as path data for a line with round ends: each is a line of no length. */
export function drawDots(points: readonly MapPlace[]): string {
  return points.map(({ x, y }) => `M${toPreview(x)} ${toPreview(y)}h0`).join('');
}
