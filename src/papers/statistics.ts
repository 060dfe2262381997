import type { Group } from './groups.ts';
import type { Paper } from './schema.ts';
import { getYear } from './dates.ts';

/** How many papers, per year. */
export interface YearCount {
  year: number;
  count: number;
}

/**
 * Papers per year, every year from the first to the last, empty ones too. Undated papers are left
 * out.
 * @param span the years to cover; those of the papers where absent
 */
export function countYears(papers: readonly Paper[], span: readonly Paper[] = papers): YearCount[] {
  const yearsOf = (some: readonly Paper[]) =>
    some.map(getYear).filter((year) => year !== undefined);
  const years = yearsOf(papers);
  const all = yearsOf(span);
  if (all.length === 0) return [];
  const first = all.reduce((a, b) => Math.min(a, b));
  const last = all.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, count: years.filter((other) => other === year).length };
  });
}

/** A group as it shows in a part of the list, against the whole list. */
export interface Share {
  slug: string;
  label: string;
  /** Papers of the part that are in the group. */
  count: number;
  /** Papers of the whole list that are in the group. */
  total: number;
  /** How many times as frequent in the part as elsewhere: a smoothed odds ratio, 1 = no difference. */
  ratio: number;
}

/**
 * Groups that set a part of the list apart from the rest of it, by odds ratio with half a paper
 * added to each count (Haldane-Anscombe); only those with two papers or more in the part.
 * @param groups of the whole list
 * @returns the most telling first: by the odds ratio's lower bound, one standard error down, so
 *   that few papers do not make a strong claim
 * @see https://en.wikipedia.org/wiki/Odds_ratio
 */
export function findDistinctive(
  groups: readonly Group[],
  part: readonly Paper[],
  size: number,
): Share[] {
  const ids = new Set(part.map(({ id }) => id));
  const rest = size - part.length;
  return groups
    .map(({ slug, label, papers }) => {
      const count = papers.filter(({ id }) => ids.has(id)).length;
      const others = papers.length - count;
      const cells = [count, part.length - count, others, rest - others].map((n) => n + 0.5);
      const [a, b, c, d] = cells as [number, number, number, number];
      const logOdds = Math.log((a * d) / (b * c));
      const error = Math.sqrt(cells.reduce((sum, n) => sum + 1 / n, 0));
      return {
        slug,
        label,
        count,
        total: papers.length,
        ratio: Math.exp(logOdds),
        floor: logOdds - error,
      };
    })
    .filter(({ count, floor }) => count >= 2 && floor > 0)
    .sort((a, b) => b.floor - a.floor || (a.slug < b.slug ? -1 : 1))
    .map(({ floor: _, ...share }) => share);
}

/**
 * Topics of a set of papers with the number of papers, most papers first.
 * @param except a topic to leave out: the one whose page it is
 */
export function countTopics(
  papers: readonly Paper[],
  except?: string,
): { slug: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { topics } of papers)
    for (const { slug } of topics)
      if (slug !== except) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...counts]
    .map(([slug, count]) => ({ slug, count }))
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}
