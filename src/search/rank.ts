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

/** A result of a whole query. */
export interface RankedResult {
  id: string;
  /** Whether every term was found. */
  isComplete: boolean;
}

/**
 * Joins the searches for single terms: a result may miss terms, and ranks lower for it. Each term
 * counts by its rarity, so that common words decide little.
 * @param terms scores of each term of the query
 * @param size number of all papers
 * @returns best first; equal ones by id
 */
export function rankResults(terms: readonly TermScores[], size: number): RankedResult[] {
  const weights = terms.map(({ size: found }) => Math.log(1 + size / (1 + found)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ids = new Set(terms.flatMap((term) => [...term.keys()]));
  return [...ids]
    .map((id) => {
      const found = terms.map((term) => term.get(id));
      const score = found.reduce<number>((sum, part) => sum + (part ?? 0), 0);
      const covered = weights.reduce(
        (sum, weight, index) => sum + (found[index] === undefined ? 0 : weight),
        0,
      );
      return { id, score: (score * covered) / total, isComplete: !found.includes(undefined) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id, isComplete }) => ({ id, isComplete }));
}
