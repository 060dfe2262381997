/** Sentences that say what a chart shows. Every number in them is counted from the same data. */
import type { Share, YearCount } from '../papers/statistics.ts';

/** A number of papers in words. */
export const countPapers = (count: number) => `${count} ${count === 1 ? 'paper' : 'papers'}`;

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
  if (total === 1) return `Its only paper is also in ${first.label}`;
  return `${first.value} of the ${total} papers ${first.value === 1 ? 'is' : 'are'} also in ${first.label}`;
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
