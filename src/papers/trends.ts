import { getYear } from './dates.ts';
import type { Group } from './groups.ts';
import type { Paper } from './schema.ts';
import { estimateChange, estimateShare, type Change, type Interval } from './shares.ts';
import { countYears } from './statistics.ts';

/** Fewer papers than this say little: drawn faintly, and said to be few. */
export const fewPapers = 10;

/** Dated papers in two parts of about equal size. */
export interface Halves {
  /** The last year of the first part, and the first year of the second that has papers. */
  until: number;
  since: number;
  before: Paper[];
  after: Paper[];
}

/**
 * Parts dated papers between two years, where the parts differ least in size; the earlier of equal
 * places. Undefined where papers are of fewer than two years.
 */
export function halveByYear(papers: readonly Paper[]): Halves | undefined {
  const years = [...new Set(papers.map(getYear))]
    .filter((year) => year !== undefined)
    .sort((a, b) => a - b);
  const halves = years.slice(1).map((since, index) => {
    const isBefore = (paper: Paper) => (getYear(paper) ?? since) < since;
    const before = papers.filter(isBefore);
    const after = papers.filter((paper) => (getYear(paper) ?? -Infinity) >= since);
    return { until: years[index]!, since, before, after };
  });
  const gap = ({ before, after }: Halves) => Math.abs(before.length - after.length);
  return halves.reduce<Halves | undefined>(
    (best, one) => (best && gap(best) <= gap(one) ? best : one),
    undefined,
  );
}

/** How often a group is met in each half. */
export interface Trend extends Change {
  slug: string;
  label: string;
  /** Papers of the group in the first and in the second half. */
  before: number;
  after: number;
}

/**
 * Groups whose share of papers differs between the halves by more than chance explains at 95 %, the
 * most risen first, the most faded last. Only those with `fewest` dated papers or more are compared.
 * @returns also how many were compared, as one in twenty of them may differ by chance
 */
export function findTrends(
  groups: readonly Group[],
  { before, after }: Halves,
  fewest: number,
): { trends: Trend[]; compared: number } {
  const idsOf = (papers: readonly Paper[]) => new Set(papers.map(({ id }) => id));
  const [early, late] = [idsOf(before), idsOf(after)];
  const compared = groups
    .map(({ slug, label, papers }) => ({
      slug,
      label,
      before: papers.filter(({ id }) => early.has(id)).length,
      after: papers.filter(({ id }) => late.has(id)).length,
    }))
    .filter((group) => group.before + group.after >= fewest)
    .map((group) => ({
      ...group,
      ...estimateChange(
        estimateShare(group.before, before.length),
        estimateShare(group.after, after.length),
      ),
    }));
  const trends = compared
    .filter(({ low, high }) => low > 0 || high < 0)
    .sort((a, b) => b.change - a.change || (a.slug < b.slug ? -1 : 1));
  return { trends, compared: compared.length };
}

/** Years that are counted together. */
export interface Period {
  first: number;
  last: number;
}

/** The share that a part of the list has of a period. */
export interface PeriodShare extends Period, Interval {
  /** Papers of the part, and of the whole list. */
  count: number;
  total: number;
}

/**
 * The years of dated papers, oldest first. A year with few papers is joined with those after it until they
 * have enough, and what is left at the end with the period before.
 */
export function joinYears(papers: readonly Paper[]): Period[] {
  const periods: (Period & { count: number })[] = [];
  for (const { year, count } of countYears(papers)) {
    const open = periods.at(-1);
    if (open && open.count < fewPapers)
      Object.assign(open, { last: year, count: open.count + count });
    else periods.push({ first: year, last: year, count });
  }
  const [before, rest] = periods.slice(-2);
  if (before && rest && rest.count < fewPapers) {
    before.last = rest.last;
    periods.pop();
  }
  return periods.map(({ first, last }) => ({ first, last }));
}

/** Shares of a part of the list, period by period; each period has a paper of the list. */
export function countPeriodShares(
  part: readonly Paper[],
  all: readonly Paper[],
  periods: readonly Period[],
): PeriodShare[] {
  const count = (papers: readonly Paper[], { first, last }: Period) =>
    papers.map(getYear).filter((year) => year !== undefined && year >= first && year <= last)
      .length;
  return periods.map((period) => {
    const [some, total] = [count(part, period), count(all, period)];
    return { ...period, count: some, total, ...estimateShare(some, total) };
  });
}
