/** A share of papers with the range in which the share behind it may well lie, all from 0 to 1. */
export interface Interval {
  share: number;
  low: number;
  high: number;
}

/** Standard errors for a level of 95 %. */
const z = 1.96;

/**
 * A share with its Wilson interval at 95 %: right for few papers too, and never beyond 0 or 1.
 * @param total at least 1
 * @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval
 * @example estimateShare(2, 8) // { share: 0.25, low: 0.07…, high: 0.59… }
 */
export function estimateShare(count: number, total: number): Interval {
  const share = count / total;
  const scale = 1 + z ** 2 / total;
  const middle = (share + z ** 2 / (2 * total)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / total + (z / (2 * total)) ** 2);
  // What is exactly 0 or 1 must not miss it by a rounding error.
  const low = count === 0 ? 0 : middle - half;
  const high = count === total ? 1 : middle + half;
  return { share, low, high };
}

/** By how much a share differs between two sets of papers, from -1 to 1. */
export interface Change {
  change: number;
  low: number;
  high: number;
}

/**
 * The second share less the first, with Newcombe's interval at 95 %, which is built of two Wilson
 * intervals.
 * @see https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I
 */
export function estimateChange(before: Interval, after: Interval): Change {
  const change = after.share - before.share;
  return {
    change,
    low: change - Math.hypot(after.share - after.low, before.high - before.share),
    high: change + Math.hypot(after.high - after.share, before.share - before.low),
  };
}
