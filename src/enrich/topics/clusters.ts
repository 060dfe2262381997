import { countFeatures, type SparseVector } from '../related/sparse-vectors.ts';

const maxRounds = 30;
const restarts = 3;

/**
 * Groups vectors of length 1 by direction (spherical k-means), the best of three seeded starts.
 * @param count of groups; fewer come out where a group stays empty
 * @returns for each vector the number of its group, from 0 without gaps; the same for the same input
 * @see Dhillon and Modha, Concept decompositions for large sparse text data using clustering (2001)
 */
export function groupVectors(vectors: readonly SparseVector[], count: number): number[] {
  const features = countFeatures(vectors);
  const random = makeRandom();
  let best: { groups: number[]; fit: number } = { groups: [], fit: -Infinity };
  for (let start = 0; start < restarts; start++) {
    const run = runOnce(vectors, pickSpread(vectors, count, features, random), features);
    if (run.fit > best.fit) best = run;
  }
  const numbers = new Map<number, number>();
  return best.groups.map((group) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group)!;
  });
}

function runOnce(vectors: readonly SparseVector[], first: Float64Array[], features: number) {
  let centres = first;
  let groups: number[] = [];
  let fit = -Infinity;
  for (let round = 0; round < maxRounds; round++) {
    const nearest = vectors.map((vector) => findNearestCentre(vector, centres));
    const newFit = nearest.reduce((sum, { cosine }) => sum + cosine, 0);
    groups = nearest.map(({ centre }) => centre);
    if (newFit <= fit * 1.001) break;
    fit = newFit;
    centres = toCentres(vectors, groups, centres.length, features);
  }
  return { groups, fit };
}

function findNearestCentre(vector: SparseVector, centres: readonly Float64Array[]) {
  let best = { centre: 0, cosine: -1 };
  for (const [centre, values] of centres.entries()) {
    const cosine = multiply(vector, values);
    if (cosine > best.cosine) best = { centre, cosine };
  }
  return best;
}

function toCentres(
  vectors: readonly SparseVector[],
  groups: readonly number[],
  count: number,
  features: number,
): Float64Array[] {
  const sums = Array.from({ length: count }, () => new Float64Array(features));
  for (const [index, vector] of vectors.entries()) add(sums[groups[index]!]!, vector);
  return sums.map(normalize);
}

/** First centres, each likelier the less it resembles those before it (k-means++). */
function pickSpread(
  vectors: readonly SparseVector[],
  count: number,
  features: number,
  random: () => number,
): Float64Array[] {
  const centres: Float64Array[] = [];
  const distances = vectors.map(() => 1);
  while (centres.length < Math.min(count, vectors.length)) {
    const total = distances.reduce((sum, distance) => sum + distance, 0);
    let left = random() * total;
    const index = distances.findIndex((distance) => (left -= distance) < 0);
    const centre = new Float64Array(features);
    add(centre, vectors[Math.max(0, index)]!);
    centres.push(centre);
    for (const [at, vector] of vectors.entries()) {
      distances[at] = Math.min(distances[at]!, Math.max(0, 1 - multiply(vector, centre)) ** 2);
    }
  }
  return centres;
}

function multiply({ features, values }: SparseVector, dense: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += values[at]! * dense[features[at]!]!;
  return sum;
}

function add(dense: Float64Array, { features, values }: SparseVector): void {
  for (let at = 0; at < features.length; at++) dense[features[at]!]! += values[at]!;
}

function normalize(dense: Float64Array): Float64Array {
  const length = Math.sqrt(dense.reduce((sum, value) => sum + value * value, 0)) || 1;
  return dense.map((value) => value / length);
}

/**
 * Numbers from 0 to 1, exclusive, the same in every run.
 * @see Park and Miller, Random number generators: good ones are hard to find (1988)
 */
function makeRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
