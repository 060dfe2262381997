import { stopWords } from '../search/stop-words.ts';
import type { PaperText } from '../enrich/text/paper-text.ts';

/** For one paper, by index, all others, nearest first. */
export type Ranking = (paper: number) => number[];

type Counts = ReadonlyMap<string, number>;

/** Cosine of words weighted by frequency and rarity, the usual yardstick. */
export function rankByTfIdf(papers: readonly PaperText[]): Ranking {
  const counts = papers.map(countWords);
  const holders = countHolders(counts);
  const vectors = counts.map((words) => {
    const weights = [...words].map(
      ([word, count]) => [word, count * Math.log(papers.length / holders.get(word)!)] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
  return rankBy(papers.length, (query, other) => sum(vectors[query]!, vectors[other]!, multiply));
}

const saturation = 1.2;
const lengthShare = 0.75;

/**
 * BM25 with the usual constants, the words of the paper as the query.
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009)
 */
export function rankByBm25(papers: readonly PaperText[]): Ranking {
  const counts = papers.map(countWords);
  const holders = countHolders(counts);
  const lengths = counts.map((words) => [...words.values()].reduce((a, b) => a + b, 0));
  const meanLength = lengths.reduce((a, b) => a + b, 0) / lengths.length;
  return rankBy(papers.length, (query, other) => {
    const norm = saturation * (1 - lengthShare + (lengthShare * lengths[other]!) / meanLength);
    return sum(counts[query]!, counts[other]!, (_, count, word) => {
      const held = holders.get(word)!;
      const rarity = Math.log(1 + (papers.length - held + 0.5) / (held + 0.5));
      return (rarity * count * (saturation + 1)) / (count + norm);
    });
  });
}

function countWords({ title, abstract }: PaperText): Counts {
  const counts = new Map<string, number>();
  for (const word of `${title}\n${abstract}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (!stopWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function countHolders(counts: readonly Counts[]): Counts {
  const holders = new Map<string, number>();
  for (const words of counts) {
    for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return holders;
}

const multiply = (a: number, b: number) => a * b;

/** Adds up the words that both hold. */
function sum(a: Counts, b: Counts, part: (a: number, b: number, word: string) => number): number {
  let total = 0;
  for (const [word, count] of a) {
    const other = b.get(word);
    if (other !== undefined) total += part(count, other, word);
  }
  return total;
}

function rankBy(size: number, score: (query: number, other: number) => number): Ranking {
  return (query) =>
    Array.from({ length: size }, (_, index) => ({ index, score: score(query, index) }))
      .filter(({ index }) => index !== query)
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .map(({ index }) => index);
}
