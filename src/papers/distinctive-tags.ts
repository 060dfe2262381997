import { compareOdds } from './log-odds.ts';
import type { Paper } from './schema.ts';
import type { WholeList } from './whole-list.ts';

/** A tag as it shows in a part of the list, against the rest of the list. */
export interface Share {
  slug: string;
  label: string;
  /** Papers of the part that carry the tag. */
  count: number;
  /** Papers of the whole list that carry the tag. */
  total: number;
  /** How many times the odds elsewhere the odds in the part are: 1 = no difference. */
  ratio: number;
  /** Ends of the 95% interval of the ratio. */
  low: number;
  high: number;
}

/** Standard errors to either side that hold 95% of a normal distribution. */
const errorsOf95 = 1.96;

/**
 * Tags that set a part of the list apart from the rest of it, by odds ratio with half a paper added
 * to each count (Haldane-Anscombe); only those with two papers or more in the part.
 * @param except a tag to leave out: the one whose page it is
 * @returns the most telling first: by the odds ratio one standard error down, so that few papers do
 *   not make a strong claim, and only where that is above 1
 * @see https://en.wikipedia.org/wiki/Odds_ratio
 */
export function findDistinctiveTags(
  part: readonly Paper[],
  list: Pick<WholeList, 'size' | 'tags'>,
  except?: string,
): Share[] {
  const counts = new Map<string, number>();
  for (const { tags } of part)
    for (const slug of new Set(tags.map((tag) => tag.slug)))
      if (slug !== except) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([slug, count]) => {
      const { label, total } = list.tags.get(slug)!;
      const { logOdds, error } = compareOdds(count, part.length, total, list.size);
      const share: Share = {
        slug,
        label,
        count,
        total,
        ratio: Math.exp(logOdds),
        low: Math.exp(logOdds - errorsOf95 * error),
        high: Math.exp(logOdds + errorsOf95 * error),
      };
      return { share, floor: logOdds - error };
    })
    .filter(({ floor }) => floor > 0)
    .sort((a, b) => b.floor - a.floor || (a.share.slug < b.share.slug ? -1 : 1))
    .map(({ share }) => share);
}
