import { countFeatures, type SparseVector } from './sparse-vectors.ts';

/** One paper as another one sees it. */
export interface Neighbour {
  /** Index of the paper. */
  index: number;
  /** Cosine of the two vectors, from 0 to 1; a higher one is nearer. */
  similarity: number;
}

/**
 * Features that more vectors hold tell little apart and cost the square of their number: they count
 * for the length of a vector, not for its neighbours.
 */
const maxHolders = 2000;

/**
 * For each vector the `count` nearest others by cosine, nearest first, equal ones in order of
 * index; fewer where fewer share a feature with it. Vectors are of length 1 without negative values.
 */
export function findNearest(vectors: readonly SparseVector[], count: number): Neighbour[][] {
  const postings = invert(vectors);
  const sums = new Float64Array(vectors.length);
  return vectors.map(({ features, values }, self) => {
    const touched: number[] = [];
    for (const [at, feature] of features.entries()) {
      const { holders, values: held } = postings[feature]!;
      if (holders.length > maxHolders) continue;
      const value = values[at]!;
      for (let place = 0; place < holders.length; place++) {
        const other = holders[place]!;
        if (sums[other] === 0) touched.push(other);
        sums[other]! += value * held[place]!;
      }
    }
    const found = touched.filter((other) => other !== self);
    const nearest = selectHighest(found, sums, count).map((index) => ({
      index,
      similarity: sums[index]!,
    }));
    for (const other of touched) sums[other] = 0;
    return nearest;
  });
}

/** For each feature the vectors that hold it. */
function invert(vectors: readonly SparseVector[]): { holders: number[]; values: number[] }[] {
  const postings = Array.from({ length: countFeatures(vectors) }, () => ({
    holders: [] as number[],
    values: [] as number[],
  }));
  for (const [index, { features, values }] of vectors.entries()) {
    for (const [at, feature] of features.entries()) {
      if (values[at] === 0) continue;
      postings[feature]!.holders.push(index);
      postings[feature]!.values.push(values[at]!);
    }
  }
  return postings;
}

/** The `count` candidates with the highest score, highest first. Sorts few of many. */
function selectHighest(
  candidates: readonly number[],
  scores: Float64Array,
  count: number,
): number[] {
  const byScore = (a: number, b: number) => scores[b]! - scores[a]! || a - b;
  let kept: number[] = [];
  let least = 0;
  for (const candidate of candidates) {
    if (kept.length >= count && scores[candidate]! < least) continue;
    kept.push(candidate);
    if (kept.length < 4 * count) continue;
    kept = kept.sort(byScore).slice(0, count);
    least = scores[kept.at(-1)!]!;
  }
  return kept.sort(byScore).slice(0, count);
}
