import type { Row } from '../papers/rows.ts';
import type { Grouping } from './list-state.ts';

/** Rows of a list under one heading. */
export interface RowGroup {
  heading: string;
  /** In the order given. */
  rows: Row[];
}

/**
 * Puts rows under headings, each row once: by main topic or venue, the largest group first; by year,
 * the newest first. What has no topic, year or venue comes last.
 * @param topicTitles by slug
 */
export function groupRows(
  rows: readonly Row[],
  by: Exclude<Grouping, 'none'>,
  topicTitles: Readonly<Record<string, string>>,
): RowGroup[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = by === 'topic' ? (row.topics[0] ?? '') : row[by];
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const byYear = ([a]: Entry, [b]: Entry) => Number(b) - Number(a);
  const bySize = ([a, x]: Entry, [b, y]: Entry) => y.length - x.length || (a < b ? -1 : 1);
  return [...groups]
    .sort(by === 'year' ? byYear : bySize)
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([key, some]) => ({ heading: nameGroup(key, by, topicTitles), rows: some }));
}

type Entry = [key: string, rows: Row[]];

function nameGroup(key: string, by: string, topicTitles: Readonly<Record<string, string>>): string {
  if (!key) return `No known ${by}`;
  return by === 'topic' ? (topicTitles[key] ?? key) : key;
}
