/** Sentences that say what a chart shows. Every number in them is counted from the same data. */
import { countPapers } from '../papers/count-papers.ts';
import type { YearCount } from '../papers/statistics.ts';

export { countPapers };

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
 * A list in words.
 * @example joinWords([2021, 2023, 2024]) // '2021, 2023 and 2024'
 */
export function joinWords(items: readonly (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
