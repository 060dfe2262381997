import type { ComparedPaper, Comparison } from './compare-papers.ts';
import type { Neighbour } from './nearest.ts';
import { findCommonGround, readPaper, type CommonGround } from './shared-terms.ts';

/** A paper to read next, and why. */
export type RelatedPaper = { id: string } & CommonGround;

const maxRelated = 8;
/** Lists that one paper may be in. */
const maxLists = 15;
/** Papers by which it is judged how near a paper's neighbours usually are. */
const neighbourhood = 20;

/**
 * Papers to read next: for each of `papers`, in its order, up to eight others, nearest first.
 *
 * 1. A similarity counts by how it compares with the usual similarity of both papers to their
 *    neighbours, so that a paper that is a little like everything is not the nearest to all.
 * 2. The best pairs of the whole list are given out first, and no paper gets into more than
 *    fifteen lists.
 *
 * @param comparison of the same papers, as `comparePapers` gives it
 * @see Conneau et al., Word Translation Without Parallel Data (2018), for the scaling
 */
export function findRelated(
  papers: readonly ComparedPaper[],
  { terms, nearest }: Comparison,
): RelatedPaper[][] {
  const read = papers.map((paper, index) =>
    readPaper(paper, terms.titles[index]!, terms.abstracts[index]!),
  );
  return giveOut(scaleLocally(nearest)).map((related, index) =>
    related.map((other) => ({
      id: papers[other]!.id,
      ...findCommonGround(read[index]!, read[other]!, terms),
    })),
  );
}

/** Divides each similarity by the geometric mean of what is usual for its two papers. */
function scaleLocally(nearest: readonly Neighbour[][]): Neighbour[][] {
  const usual = nearest.map((neighbours) => {
    const closest = neighbours.slice(0, neighbourhood);
    return closest.reduce((sum, { similarity }) => sum + similarity, 0) / closest.length;
  });
  return nearest.map((neighbours, paper) =>
    neighbours.map(({ index, similarity }) => ({
      index,
      similarity: similarity / Math.sqrt(usual[paper]! * usual[index]!),
    })),
  );
}

/** For each paper the indexes of its related papers, in the order in which pairs are given out. */
function giveOut(nearest: readonly Neighbour[][]): number[][] {
  const related = nearest.map((): number[] => []);
  const lists = nearest.map(() => 0);
  const pairs = nearest
    .flatMap((neighbours, paper) => neighbours.map((neighbour) => ({ paper, ...neighbour })))
    .sort((a, b) => b.similarity - a.similarity || a.paper - b.paper || a.index - b.index);
  for (const { paper, index } of pairs) {
    if (related[paper]!.length === maxRelated || lists[index] === maxLists) continue;
    related[paper]!.push(index);
    lists[index]!++;
  }
  return related;
}
