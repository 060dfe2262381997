/** How much more a property is found in a part of a list than in the rest of it. */
export interface LogOdds {
  /** Natural logarithm of the odds ratio: 0 = no difference. */
  logOdds: number;
  /** Its standard error. */
  error: number;
}

/**
 * Compares a part with the rest, with half a paper added to each count (Haldane-Anscombe).
 * @param count papers of the part that have the property
 * @param part papers of the part
 * @param total papers of the whole list that have the property
 * @param size papers of the whole list
 * @see https://en.wikipedia.org/wiki/Odds_ratio
 */
export function compareOdds(count: number, part: number, total: number, size: number): LogOdds {
  const others = total - count;
  const cells = [count, part - count, others, size - part - others].map((cell) => cell + 0.5);
  const [a, b, c, d] = cells as [number, number, number, number];
  return {
    logOdds: Math.log((a * d) / (b * c)),
    error: Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d),
  };
}
