/** Sentences that say what a chart shows. Every number in them is counted from the same data. */
import { countPapers } from '../papers/count-papers.ts';
import type { YearCount } from '../papers/statistics.ts';
import type { Halves, Period, Trend } from '../papers/trends.ts';

/**
 * A share of a whole, to the whole percent.
 * @example toPercent(0.284) // '28%'
 */
export const toPercent = (share: number) =>
  share > 0 && share < 0.005 ? 'under 1%' : `${Math.round(share * 100)}%`;

/**
 * When most series have their peak: the two years that come first, or the only one.
 * @param series all over the same years; the latest of equal years is the peak
 */
export function findPeakYears(series: readonly (readonly YearCount[])[]): string {
  const peaks = new Map<number, number>();
  for (const years of series) {
    const most = years.reduce((peak, { count }) => Math.max(peak, count), 0);
    const peak = years.findLast(({ count }) => count === most && count > 0);
    if (peak) peaks.set(peak.year, (peaks.get(peak.year) ?? 0) + 1);
  }
  const [first, second] = [...peaks].sort(([a, x], [b, y]) => y - x || a - b);
  const dated = [...peaks.values()].reduce((sum, count) => sum + count, 0);
  if (!first) return 'No topic has a dated paper';
  if (dated === 1) return `The only topic peaked in ${first[0]}`;
  if (!second) return `All ${dated} topics peaked in ${first[0]}`;
  return `${first[1]} of ${dated} topics peaked in ${first[0]}, ${second[1]} in ${second[0]}`;
}

/** The peak of a series over time. */
export function findPeak(subject: string, years: readonly YearCount[]): string {
  const dated = years.filter(({ count }) => count > 0);
  const [first, second] = dated;
  if (!first) return `${subject} has no dated paper`;
  if (!second)
    return `${countPapers(first.count)}, ${first.count === 1 ? '' : 'all '}from ${first.year}`;
  const most = dated.reduce((peak, { count }) => Math.max(peak, count), 0);
  const peaks = dated.filter(({ count }) => count === most).map(({ year }) => year);
  if (peaks.length > 1)
    return `${subject}: at most ${countPapers(most)} a year, in ${joinWords(peaks)}`;
  return `${subject} peaked in ${peaks[0]} with ${countPapers(most)}`;
}

/** The largest parts of a whole. */
export function findLargest(
  parts: readonly { label: string; value: number }[],
  of: string,
): string {
  const most = parts.reduce((largest, { value }) => Math.max(largest, value), 0);
  const largest = parts.filter(({ value }) => value === most).map(({ label }) => label);
  if (parts.length === 0) return `No ${of} yet`;
  if (parts.length === 1) return `${largest[0]} only, with ${countPapers(most)}`;
  if (largest.length === 1)
    return `${largest[0]} is the largest of ${parts.length} ${of}, with ${countPapers(most)}`;
  return largest.length <= 3
    ? `${joinWords(largest)} are the largest ${of}, with ${countPapers(most)} each`
    : `${largest.length} of ${parts.length} ${of} are the largest, with ${countPapers(most)} each`;
}

/**
 * A year or several.
 * @example nameYears({ first: 2017, last: 2020 }) // '2017–20'
 */
export const nameYears = ({ first, last }: Period) => {
  if (first === last) return String(first);
  const isOneCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return `${first}–${isOneCentury ? String(last).slice(-2) : last}`;
};

/**
 * A change of a share in percentage points, with its sign.
 * @example toPoints(-0.0714) // '−7'
 */
export const toPoints = (change: number) => {
  const points = Math.round(change * 100);
  return points < 0 ? `−${-points}` : points > 0 ? `+${points}` : '0';
};

/**
 * What has risen most and what has faded most.
 * @param trends those that chance does not explain, the most risen first
 * @param halves what was compared; undefined where there is nothing to compare
 */
export function findChange(
  trends: readonly Trend[],
  halves: Halves | undefined,
  kind: 'topic' | 'tag',
): string {
  if (!halves) return `There are too few years to see a ${kind} rise or fade`;
  const { until, since, before, after } = halves;
  const shares = (trend: Trend) => [
    toPercent(trend.before / before.length),
    toPercent(trend.after / after.length),
  ];
  const [first, second] = [
    trends.find(({ change }) => change > 0),
    trends.findLast(({ change }) => change < 0),
  ].filter((trend) => trend !== undefined);
  if (!first) return `No ${kind} rose or faded by more than chance explains`;
  const verb = ({ change }: Trend) => (change > 0 ? 'rose' : 'fell');
  const name = ({ label }: Trend) => (kind === 'tag' ? `“${label}”` : label);
  const [from, to] = shares(first);
  const start = `${name(first)} ${verb(first)} from ${from} of papers up to ${until} to ${to} since ${since}`;
  return second
    ? `${start}; ${name(second)} ${verb(second)} from ${shares(second).join(' to ')}`
    : start;
}

/** The pair of groups that share most papers. */
export function findFullestCell(
  cells: readonly {
    row: { label: string };
    column: { label: string };
    count: number;
  }[],
): string {
  const most = cells.reduce((fullest, { count }) => Math.max(fullest, count), 0);
  const [fullest, ...others] = cells.filter(({ count }) => count === most);
  if (!fullest || most === 0) return 'No paper has both a topic and a venue';
  if (others.length > 0) return `No topic has more than ${countPapers(most)} at one venue`;
  return `Most papers of one topic at one venue: ${fullest.row.label} at ${fullest.column.label}, ${most}`;
}

/** Which of some related papers is related to most of the others. */
export function findMostLinked(
  nodes: readonly { title: string }[],
  pairs: readonly (readonly [number, number])[],
): string {
  if (pairs.length === 0) return 'None of these papers is related to another one of them';
  const counts = nodes.map((_, place) => pairs.filter((pair) => pair.includes(place)).length);
  const most = counts.reduce((largest, count) => Math.max(largest, count), 0);
  const others = nodes.length - 1;
  const share = most === others ? 'all of the others' : `${most} of the ${others} others`;
  const linked = nodes.flatMap((_, place) => (counts[place] === most ? [place + 1] : []));
  if (linked.length === nodes.length) return `Each of these papers is related to ${share}`;
  return linked.length === 1
    ? `Number ${linked[0]} is related to ${share}, more than any`
    : `Numbers ${joinWords(linked)} are related to ${share} each`;
}

/**
 * A list in words.
 * @example joinWords([2021, 2023, 2024]) // '2021, 2023 and 2024'
 */
export function joinWords(items: readonly (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
