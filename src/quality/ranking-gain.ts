/**
 * How well a ranking begins, from 0 to 1 (normalised discounted cumulative gain): each of the first
 * `count` places that holds one of the `relevant` gains 1 / log2(place + 1), divided by the gain of
 * the best possible ranking. All relevant ones gain the same; without any the gain is 1.
 */
export function rankingGain<T>(
  ranking: readonly T[],
  relevant: ReadonlySet<T>,
  count: number,
): number {
  const gainAt = (place: number) => 1 / Math.log2(place + 2);
  const add = (sum: number, gain: number) => sum + gain;
  const best = Array.from({ length: Math.min(count, relevant.size) }, (_, place) => gainAt(place));
  if (best.length === 0) return 1;
  const gains = ranking
    .slice(0, count)
    .map((item, place) => (relevant.has(item) ? gainAt(place) : 0));
  return gains.reduce(add, 0) / best.reduce(add, 0);
}
