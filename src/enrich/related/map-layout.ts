import { UMAP } from 'umap-js';
import type { Neighbour } from './nearest.ts';

/** Where a paper lies on the map: from 0 to 1 in both directions, to four decimals. */
export interface MapPoint {
  x: number;
  y: number;
}

/** Neighbours that pull a paper, itself included. */
const neighbourhood = 15;
/** How far apart, in units of the layout, papers of one subject may lie. */
const minDistance = 0.3;
const seed = 1;

/**
 * A map of all papers on which similar ones lie together, the same for the same papers.
 * Directions and distances between far papers mean nothing.
 * @param nearest for each paper the nearest others, as `comparePapers` gives them
 * @returns a point for each paper, in its order; a row of points where too few papers are alike
 * @see McInnes, Healy and Melville, UMAP: Uniform Manifold Approximation and Projection (2018)
 */
export function layoutMap(nearest: readonly Neighbour[][]): MapPoint[] {
  const size = Math.min(neighbourhood, nearest.length - 1);
  if (size < 3 || nearest.every((neighbours) => neighbours.length === 0)) {
    return nearest.map((_, index) => ({ x: round((index + 0.5) / nearest.length), y: 0.5 }));
  }
  const neighbourhoods = nearest.map((neighbours, index) => {
    const others = neighbours.slice(0, size - 1);
    // UMAP wants lists of equal length, the paper itself first; itself again pulls at nothing.
    const padding = Array.from({ length: size - 1 - others.length }, () => ({
      index,
      similarity: 0,
    }));
    return [{ index, similarity: 1 }, ...others, ...padding];
  });
  const umap = new UMAP({ nNeighbors: size, minDist: minDistance, random: makeRandom(seed) });
  umap.setPrecomputedKNN(
    neighbourhoods.map((list) => list.map(({ index }) => index)),
    neighbourhoods.map((list) => list.map(({ similarity }) => 1 - similarity)),
  );
  return toUnitSquare(umap.fit(nearest.map(() => [0])));
}

/** Numbers from 0 to 1, exclusive, always the same ones (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fills the square in the longer direction and is centred in the other. */
function toUnitSquare(points: readonly number[][]): MapPoint[] {
  const [xs, ys] = [0, 1].map((axis) => {
    const values = points.map((point) => point[axis]!);
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    return { values, middle: (low + high) / 2, span: high - low };
  }) as [Axis, Axis];
  const span = Math.max(xs.span, ys.span) || 1;
  const place = ({ values, middle }: Axis, index: number) =>
    round((values[index]! - middle) / span + 0.5);
  return points.map((_, index) => ({ x: place(xs, index), y: place(ys, index) }));
}

interface Axis {
  values: number[];
  middle: number;
  span: number;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
