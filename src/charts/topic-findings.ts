/** Sentences on a part of the list against the whole of it. Every number is counted from the same data. */
import { countPapers } from '../papers/count-papers.ts';
import { formatDate } from '../papers/dates.ts';
import type { Share } from '../papers/distinctive-tags.ts';
import type { TopicPair } from '../papers/shared-papers.ts';
import type { StartRule } from '../papers/where-to-start.ts';
import type { YearShare } from '../papers/year-shares.ts';
import { findPeak } from './findings.ts';

/** Fewer papers a year are no peak. */
const fewestForPeak = 3;
/** Of fewer papers a percentage says more than is known. */
const fewestForShare = 10;

/** A share as an addition to its counts: `, 28%`; nothing where there are few papers. */
export function formatShare(count: number, of: number): string {
  return of < fewestForShare ? '' : `, ${Math.round((100 * count) / of)}%`;
}

/** A number of papers that chance would give: `about 7.7`, `less than 0.1`. */
export function formatExpected(expected: number): string {
  return expected < 0.1 ? 'less than 0.1' : `about ${expected.toFixed(1).replace(/\.0$/, '')}`;
}

/** An odds ratio, to two digits. */
export function formatRatio(ratio: number): string {
  return ratio >= 10 ? String(Math.round(ratio)) : String(Number(ratio.toPrecision(2)));
}

/** The peak of a part of the list, with its share of that year where the year has enough papers. */
export function findYears(subject: string, shares: readonly YearShare[]): string {
  const peak = findPeak(subject, shares);
  const most = Math.max(0, ...shares.map(({ count }) => count));
  if (most > 0 && most < fewestForPeak) return `${subject}: at most ${countPapers(most)} a year`;
  const [first, ...others] = shares.filter(({ count }) => count === most);
  const isOnlyYear = shares.filter(({ count }) => count > 0).length === 1;
  if (!first || others.length > 0 || isOnlyYear || first.of < fewestForShare) return peak;
  const sum = (key: 'count' | 'of') => shares.reduce((total, share) => total + share[key], 0);
  const percent = (count: number, of: number) => `${Math.round((100 * count) / of)}%`;
  const [then, usual] = [percent(most, first.of), percent(sum('count'), sum('of'))];
  return `${peak}: ${then} of that year’s, ${then === usual ? 'as' : `against ${usual}`} over all years`;
}

/** What sets papers apart most. */
export function findApart(subject: string, [first]: readonly Share[]): string {
  if (!first) return `No tag sets ${subject} apart`;
  const papers =
    first.count === first.total
      ? `all ${first.total} of its papers`
      : `${first.count} of its ${countPapers(first.total)}`;
  return `“${first.label}” sets ${subject} apart: ${papers} are here`;
}

/** What occurs together with a tag most. */
export function findTogether(subject: string, [first]: readonly Share[]): string {
  if (!first) return `No tag occurs with ${subject} more often than by chance`;
  return `“${first.label}” goes with it most: ${first.count} of its ${countPapers(first.total)} have both`;
}

/**
 * The topic that stands out most against chance.
 * @param where `also in` for papers that share another topic
 */
export function findTopic(
  topics: readonly { label: string; count: number; expected: number }[],
  total: number,
  where: 'in' | 'also in',
): string {
  const excess = (topic: { count: number; expected: number }) => topic.count - topic.expected;
  const [first] = topics.toSorted((a, b) => excess(b) - excess(a));
  if (!first) return `None of these papers is ${where === 'in' ? 'in a' : 'also in another'} topic`;
  const verb = first.count === 1 ? 'is' : 'are';
  const some = first.count === total && total > 1 ? 'All' : `${first.count} of the`;
  return `${some} ${countPapers(total)} ${verb} ${where} ${first.label}; chance would give ${formatExpected(first.expected)}`;
}

/** The two topics that share most beyond chance. */
export function findClosestPair(
  pairs: readonly TopicPair[],
  titleOf: (slug: string) => string,
): string {
  const excess = ({ count, expected }: TopicPair) => count - expected;
  const [first] = pairs.toSorted((a, b) => excess(b) - excess(a));
  if (!first || excess(first) <= 0) return 'No two topics share more papers than by chance';
  const [a, b] = first.topics.map(titleOf);
  return `${a} goes most with ${b}: ${countPapers(first.count)} in both, where chance would give ${formatExpected(first.expected)}`;
}

/** Names of the rules that choose where to start. */
export const startNames: Record<StartRule['rule'], string> = {
  central: 'Most central',
  earliest: 'Earliest',
  newest: 'Newest',
};

/**
 * A rule in words.
 * @param total papers of the set
 */
export function explainStart(rule: StartRule, total: number): string {
  if (rule.rule !== 'central') return `First published ${formatPublished(rule.published)}.`;
  const rank = rule.tied ? 'none is in more' : 'more than any other';
  return `In the related reading of ${rule.lists} of the other ${countPapers(total - 1)}; ${rank}.`;
}

function formatPublished(published: string): string {
  return `${published.length === 'YYYY-MM'.length ? 'in' : 'on'} ${formatDate(published)}`;
}

/** By how much a pair of topics is more than chance: 0 not, 1 a little, 2 twice or more, 3 four times or more. */
export function timesChance({ count, expected }: TopicPair): 0 | 1 | 2 | 3 {
  const times = count / expected;
  return times >= 4 ? 3 : times >= 2 ? 2 : times > 1 ? 1 : 0;
}
