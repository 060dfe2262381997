/** A vector that is zero almost everywhere: parallel lists of features and their values. */
export interface SparseVector {
  /** Numbers from 0, each once. */
  features: Int32Array;
  values: Float64Array;
}

/** A vector of length 1 in the same direction; of a vector of zeros itself. */
export function toUnit(entries: Iterable<readonly [feature: number, value: number]>): SparseVector {
  const list = [...entries];
  const length = Math.sqrt(list.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return {
    features: Int32Array.from(list, ([feature]) => feature),
    values: Float64Array.from(list, ([, value]) => value / length),
  };
}

/** A view on the same papers and how much it counts beside the others. */
export type Block = readonly [vectors: readonly SparseVector[], weight: number];

/**
 * Vectors that hold several views side by side: their cosine is the mean of the views' cosines,
 * weighted by the squares of the weights. A view that is empty for a paper is left out for it.
 */
export function joinBlocks(blocks: readonly Block[]): SparseVector[] {
  const size = blocks[0]?.[0].length ?? 0;
  const offsets: number[] = [];
  let offset = 0;
  for (const [vectors] of blocks) {
    offsets.push(offset);
    offset += countFeatures(vectors);
  }
  return Array.from({ length: size }, (_, paper) =>
    toUnit(
      blocks.flatMap(([vectors, weight], block) => {
        const { features, values } = vectors[paper]!;
        return Array.from(features, (feature, at): [number, number] => [
          offsets[block]! + feature,
          weight * values[at]!,
        ]);
      }),
    ),
  );
}

/** One more than the highest feature. */
export function countFeatures(vectors: readonly SparseVector[]): number {
  let count = 0;
  for (const { features } of vectors) {
    for (const feature of features) count = Math.max(count, feature + 1);
  }
  return count;
}
