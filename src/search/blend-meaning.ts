import type { RankedPaper } from './rank.ts';

/** Where some paper matches more than this share of a query, its words answer it. */
const answeredShare = 0.55;

/** Below this share, matches count less in proportion: the fewer words match, the likelier by chance. */
const trustedShare = 0.4;

/** Just below {@link answeredShare}, meaning comes in step by step. */
const fadeShare = 0.1;

/**
 * Whether meaning has to help.
 * @param bestShare greatest share of the query, by rarity of its words, that one paper matches
 */
export const needsMeaning = (bestShare: number) => bestShare < answeredShare;

/**
 * Ranks papers by matched words and by meaning. The less of a query the best paper matches, the less
 * its matches count.
 * @param papers those that match words
 * @param nearness of every paper in list order, at most 1
 * @returns every paper, best first; equal ones in list order
 */
export function blendMeaning(
  papers: readonly RankedPaper[],
  nearness: readonly number[],
  bestShare: number,
): RankedPaper[] {
  const meaning = clamp((answeredShare - bestShare) / fadeShare);
  const trust = clamp(bestShare / trustedShare);
  const words = 1 - meaning * (1 - trust);
  const best = papers.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  const matched = new Map(papers.map((ranked) => [ranked.paper, ranked]));
  return nearness
    .map((near, paper) => ({
      paper,
      score: (words * (matched.get(paper)?.score ?? 0)) / best + meaning * near,
      isComplete: matched.get(paper)?.isComplete ?? false,
    }))
    .sort((a, b) => b.score - a.score || a.paper - b.paper);
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
