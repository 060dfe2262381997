import type { Neighbour } from './nearest.ts';

/** Papers that are compared with: one near paper does not make another one usual. */
const neighbourhood = 10;

/**
 * Indexes of the `count` papers least like the others, the strangest first: those with the lowest
 * mean similarity to their ten nearest.
 * @param nearest for each paper the nearest others, as `comparePapers` gives them
 */
export function findOutliers(nearest: readonly Neighbour[][], count: number): number[] {
  return nearest
    .map((neighbours, index) => ({
      index,
      sum: neighbours.slice(0, neighbourhood).reduce((sum, { similarity }) => sum + similarity, 0),
    }))
    .sort((a, b) => a.sum - b.sum || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index);
}
