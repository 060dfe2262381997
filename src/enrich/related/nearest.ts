import { countFeatures, type SparseVector } from './sparse-vectors.ts';

/** One paper as another one sees it. */
export interface Neighbour {
  /** Index of the paper. */
  index: number;
  /** From 0, nothing in common, to 1, the same. */
  similarity: number;
}

/**
 * Features that more vectors hold tell little apart and cost the square of their number: they count
 * for the length of a vector, not for its neighbours.
 */
const maxHolders = 1500;

/**
 * For each vector the `count` nearest others by cosine, nearest first, equal ones in order of
 * index; fewer where fewer share a feature with it. Vectors are of length 1 without negative values.
 */
export function findNearest(vectors: readonly SparseVector[], count: number): Neighbour[][] {
  const postings = invert(vectors);
  const cosines = new Float64Array(vectors.length);
  return vectors.map(({ features, values }, self) => {
    cosines.fill(0);
    for (let at = 0; at < features.length; at++) {
      addPosting(cosines, postings[features[at]!]!, values[at]!);
    }
    cosines[self] = 0;
    return selectHighest(cosines, count);
  });
}

/** The vectors that hold a feature. */
interface Posting {
  holders: Int32Array;
  values: Float64Array;
}

function invert(vectors: readonly SparseVector[]): Posting[] {
  const counts = new Int32Array(countFeatures(vectors));
  for (const { features } of vectors) for (const feature of features) counts[feature]!++;
  const postings = Array.from(counts, (count): Posting => {
    const size = count > maxHolders ? 0 : count;
    return { holders: new Int32Array(size), values: new Float64Array(size) };
  });
  const filled = new Int32Array(counts.length);
  for (const [index, { features, values }] of vectors.entries()) {
    for (const [at, feature] of features.entries()) {
      const place = filled[feature]!++;
      // Writing past the end of a typed array does nothing: empty postings stay empty.
      postings[feature]!.holders[place] = index;
      postings[feature]!.values[place] = values[at]!;
    }
  }
  return postings;
}

function addPosting(sums: Float64Array, { holders, values }: Posting, factor: number): void {
  for (let at = 0; at < holders.length; at++) sums[holders[at]!]! += factor * values[at]!;
}

/** The `count` highest values above 0, highest first. Sorts few of many. */
function selectHighest(values: Float64Array, count: number): Neighbour[] {
  const nearestFirst = (a: Neighbour, b: Neighbour) =>
    b.similarity - a.similarity || a.index - b.index;
  let kept: Neighbour[] = [];
  let least = 0;
  for (let index = 0; index < values.length; index++) {
    const similarity = values[index]!;
    if (similarity <= least) continue;
    kept.push({ index, similarity });
    if (kept.length < 4 * count) continue;
    kept = kept.sort(nearestFirst).slice(0, count);
    least = kept.at(-1)!.similarity;
  }
  return kept.sort(nearestFirst).slice(0, count);
}
