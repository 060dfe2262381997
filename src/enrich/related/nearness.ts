import type { Neighbour } from './nearest.ts';

/** Papers that are compared with: one near paper does not make another one usual. */
const neighbourhood = 10;

/**
 * How near each paper is to others: the mean similarity to its ten nearest, from 0 to 1, to four
 * decimals. The smallest ones are those least like the rest.
 * @param nearest for each paper the nearest others, as `comparePapers` gives them
 */
export function measureNearness(nearest: readonly Neighbour[][]): number[] {
  return nearest.map((neighbours) => {
    const closest = neighbours.slice(0, neighbourhood);
    const sum = closest.reduce((total, { similarity }) => total + similarity, 0);
    return Math.round((10_000 * sum) / neighbourhood) / 10_000;
  });
}
