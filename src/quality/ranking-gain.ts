/**
 * How well a ranking begins, from 0 to 1 (normalised discounted cumulative gain): each of the first
 * `count` places yields what its item is worth, divided by log2(place + 1), and the sum is divided
 * by that of the best possible ranking. An item that is worth nothing is not in `worth`; where
 * nothing is, the gain is 1.
 */
export function rankingGain<T>(
  ranking: readonly T[],
  worth: ReadonlyMap<T, number>,
  count: number,
): number {
  const addUp = (values: readonly number[]) =>
    values.slice(0, count).reduce((sum, value, place) => sum + value / Math.log2(place + 2), 0);
  const best = addUp([...worth.values()].sort((a, b) => b - a));
  return best === 0 ? 1 : addUp(ranking.map((item) => worth.get(item) ?? 0)) / best;
}
