import { compareOdds } from '../papers/log-odds.ts';

/** A term as it shows in some of the papers, against all others. */
export interface TellingTerm {
  /** Place of the term in the list of terms. */
  term: number;
  /** Papers of the part that have it. */
  count: number;
  /** How surely it sets the part apart: the log odds ratio in standard errors, above 1. */
  score: number;
}

/**
 * Terms that set some papers apart from the rest, by log odds with half a paper added to each count;
 * only those that two of the papers have, or the one there is.
 * @param part indices of the papers
 * @param termsOf the terms of each paper of the whole list, each term once
 * @param totals how many papers of the whole list have each term
 * @returns the most telling first
 */
export function findTellingTerms(
  part: readonly number[],
  termsOf: readonly (readonly number[])[],
  totals: readonly number[],
): TellingTerm[] {
  const counts = new Map<number, number>();
  for (const index of part)
    for (const term of termsOf[index]!) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= Math.min(2, part.length))
    .map(([term, count]) => {
      const { logOdds, error } = compareOdds(count, part.length, totals[term]!, termsOf.length);
      return { term, count, score: logOdds / error };
    })
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score || b.count - a.count || a.term - b.term);
}

/** How many papers have each term. @param size number of terms */
export function countTerms(termsOf: readonly (readonly number[])[], size: number): number[] {
  const totals = Array.from({ length: size }, () => 0);
  for (const terms of termsOf) for (const term of terms) totals[term]! += 1;
  return totals;
}
