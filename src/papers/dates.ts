import type { Paper } from './schema.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * A date as a reader says it, no more exact than it is known.
 * @example formatDate('2024-10-02') // '2 October 2024'
 * @example formatDate('2023-06') // 'June 2023'
 */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, months[month! - 1], year].filter(Boolean).join(' ');
}

/**
 * The year a paper counts for in lists, filters and charts: that of its venue, or of its first
 * publication where it has no dated venue. Undefined where neither is known.
 */
export function getYear({
  venue,
  published,
}: Pick<Paper, 'venue' | 'published'>): number | undefined {
  return venue?.year ?? (published ? Number(published.slice(0, 4)) : undefined);
}

/** A text by which dates sort, oldest first: unknown before all, a month after its days. */
export function toDateKey(published = ''): string {
  return published.length === 'YYYY-MM'.length ? `${published}-99` : published;
}
