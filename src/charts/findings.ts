/** Sentences that say what a chart shows. Every number in them is counted from the same data. */
import type { Share, YearCount } from '../papers/statistics.ts';

/** A number of papers in words. */
export const countPapers = (count: number) => `${count} ${count === 1 ? 'paper' : 'papers'}`;

/** The peak of a series over time. */
export function findPeak(subject: string, years: readonly YearCount[]): string {
  const most = Math.max(...years.map(({ count }) => count));
  const peaks = years.filter(({ count }) => count === most).map(({ year }) => year);
  const dated = years.reduce((sum, { count }) => sum + count, 0);
  if (years.length === 1) return `${countPapers(dated)}, all from ${peaks[0]}`;
  if (peaks.length > 1) return `${subject}: at most ${countPapers(most)} a year, in ${joinWords(peaks)}`;
  return `${subject} peaked in ${peaks[0]} with ${countPapers(most)}`;
}

/** The largest parts of a whole. */
export function findLargest(parts: readonly { label: string; value: number }[], of: string): string {
  const [first, second] = [...parts].sort((a, b) => b.value - a.value);
  if (!first) return `No ${of} yet`;
  if (!second) return `${first.label} only, with ${countPapers(first.value)}`;
  return first.value === second.value
    ? `${first.label} and ${second.label} are the largest ${of}, with ${countPapers(first.value)} each`
    : `${first.label} is the largest of ${parts.length} ${of}, with ${countPapers(first.value)}`;
}

/** What sets a part apart most. */
export function findMostDistinctive(subject: string, [first]: readonly Share[]): string {
  if (!first) return `No tag sets ${subject} apart`;
  return `“${first.label}” sets ${subject} apart: ${first.count} of its ${first.total} papers are here`;
}

/** The group shared most. */
export function findOverlap(
  subject: string,
  parts: readonly { label: string; value: number }[],
  total: number,
): string {
  const [first] = parts;
  if (!first) return `${subject} shares no paper with another topic`;
  return `${first.value} of the ${countPapers(total)} are also in ${first.label}`;
}

/**
 * A list in words.
 * @example joinWords([2021, 2023, 2024]) // '2021, 2023 and 2024'
 */
export function joinWords(items: readonly (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
