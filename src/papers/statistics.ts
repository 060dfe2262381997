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
