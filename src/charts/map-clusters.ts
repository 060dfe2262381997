import type { MapPlace } from './map-dots.ts';

/** More points than this are first put together by cells, as merging takes their number squared. */
const maxParts = 1200;

interface Part extends MapPlace {
  /** Indices of the points. */
  members: number[];
}

/**
 * Clusters of points by Ward's method: those two are merged that spread least together. Clusters of a
 * coarser level are made of those of the finer ones.
 * @param sizes how many clusters each level is to have, the finest level last
 * @returns for each level its clusters as indices in ascending order, the cluster of the first point
 *   first; fewer than asked for where there are fewer points
 * @see https://en.wikipedia.org/wiki/Ward%27s_method
 */
export function clusterPoints(points: readonly MapPlace[], sizes: readonly number[]): number[][][] {
  const parts: (Part | undefined)[] = gather(points);
  const levels: number[][][] = sizes.map(() => []);
  let left = parts.length;
  const record = () => {
    for (const [level, size] of sizes.entries())
      if (levels[level]!.length === 0 && left <= size) levels[level] = list(parts);
  };
  // The nearest other part of each, found again only where it is gone.
  const nearest = parts.map((_, index) => findNearest(parts, index));
  record();
  while (left > 1) {
    const from = nearest.reduce(
      (best, { cost }, index) =>
        parts[index] && cost < (nearest[best]?.cost ?? Infinity) ? index : best,
      -1,
    );
    const into = nearest[from]!.index;
    parts[from] = merge(parts[from]!, parts[into]!);
    parts[into] = undefined;
    nearest[into] = { index: -1, cost: Infinity };
    left--;
    nearest[from] = findNearest(parts, from);
    for (const [index, { index: other }] of nearest.entries()) {
      if (!parts[index] || index === from) continue;
      if (other === from || other === into) nearest[index] = findNearest(parts, index);
      else {
        const cost = costOf(parts[index]!, parts[from]!);
        if (cost < nearest[index]!.cost) nearest[index] = { index: from, cost };
      }
    }
    record();
  }
  return levels;
}

/** Points as parts of their own, or those of a cell together where they are many. */
function gather(points: readonly MapPlace[]): Part[] {
  if (points.length <= maxParts)
    return points.map(({ x, y }, index) => ({ x, y, members: [index] }));
  const across = Math.floor(Math.sqrt(maxParts));
  const cells = new Map<number, Part>();
  for (const [index, { x, y }] of points.entries()) {
    const [column, row] = [x, y].map((share) => Math.min(across - 1, Math.floor(share * across)));
    const key = row! * across + column!;
    const part = { x, y, members: [index] };
    const cell = cells.get(key);
    cells.set(key, cell ? merge(cell, part) : part);
  }
  return [...cells.values()];
}

function merge(a: Part, b: Part): Part {
  const share = b.members.length / (a.members.length + b.members.length);
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    members: [...a.members, ...b.members],
  };
}

/** By how much the spread grows when the two become one. */
function costOf(a: Part, b: Part): number {
  const [m, n] = [a.members.length, b.members.length];
  return ((m * n) / (m + n)) * ((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

function findNearest(parts: readonly (Part | undefined)[], of: number) {
  let best = { index: -1, cost: Infinity };
  for (const [index, part] of parts.entries()) {
    if (!part || index === of) continue;
    const cost = costOf(parts[of]!, part);
    if (cost < best.cost) best = { index, cost };
  }
  return best;
}

function list(parts: readonly (Part | undefined)[]): number[][] {
  return parts
    .filter((part) => part !== undefined)
    .map(({ members }) => members.toSorted((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}
