import { getYear } from './dates.ts';
import type { Paper } from './schema.ts';
import type { YearCount } from './statistics.ts';

/** Papers of a part of the list in one year, beside all papers of that year. */
export interface YearShare extends YearCount {
  /** Papers of the whole list in that year. */
  of: number;
  /** Papers that the part would have if it had the same share of every year. */
  expected: number;
}

/**
 * Papers of a part per year against the whole list; undated papers are left out.
 * @param years of the whole list, every year from the first to the last
 */
export function shareYears(part: readonly Paper[], years: readonly YearCount[]): YearShare[] {
  const counts = new Map<number, number>();
  for (const paper of part) {
    const year = getYear(paper);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const dated = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const all = years.reduce((sum, { count }) => sum + count, 0);
  return years.map(({ year, count: of }) => ({
    year,
    count: counts.get(year) ?? 0,
    of,
    expected: all === 0 ? 0 : (dated * of) / all,
  }));
}
