import type { Paper } from './schema.ts';

/** Where a paper stands among others. */
export interface Neighbours<P extends Paper = Paper> {
  /** Counted from 1. */
  place: number;
  total: number;
  previous: P | undefined;
  next: P | undefined;
}

/** Neighbours of each paper of a list, by id. */
export function findNeighbours<P extends Paper>(papers: readonly P[]): Map<string, Neighbours<P>> {
  return new Map(
    papers.map((paper, index) => [
      paper.id,
      {
        place: index + 1,
        total: papers.length,
        previous: papers[index - 1],
        next: papers[index + 1],
      },
    ]),
  );
}
