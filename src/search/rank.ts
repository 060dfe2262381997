import { splitWords } from './words.ts';

/** What one search for one term gives: a score by result, higher is better. */
export type TermScores = ReadonlyMap<string, number>;

/**
 * The terms of a query: words without repetition, at most 12 of them.
 * @example splitQuery('Offline RL, offline!') // ['offline', 'rl']
 */
export function splitQuery(query: string): string[] {
  const words = splitWords(query).map(({ text }) => text.toLowerCase());
  return [...new Set(words)].slice(0, 12);
}

/**
 * Joins the searches for single terms: a result may miss terms, and ranks lower for it. Each term
 * counts by its rarity, so that common words decide little.
 * @param terms scores of each term of the query
 * @param size number of all papers
 * @returns ids, best first; equal ones by id
 */
export function rankResults(terms: readonly TermScores[], size: number): string[] {
  const weights = terms.map(({ size: found }) => Math.log(1 + size / (1 + found)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const ranked = new Map<string, { score: number; covered: number }>();
  for (const [index, term] of terms.entries()) {
    for (const [id, score] of term) {
      const entry = ranked.get(id) ?? { score: 0, covered: 0 };
      ranked.set(id, {
        score: entry.score + score,
        covered: entry.covered + weights[index]! / total,
      });
    }
  }
  return [...ranked]
    .map(([id, { score, covered }]) => ({ id, score: score * covered }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
