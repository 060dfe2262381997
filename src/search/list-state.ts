import { toDateKey } from '../papers/dates.ts';
import type { Row } from '../papers/rows.ts';

/** Orders a reader can choose; the first is that of the lists. */
export const sortOrders = ['list', 'date', 'title', 'venue'] as const;

/** What lists can be grouped by; the first is not at all. */
export const groupings = ['none', 'topic', 'year', 'venue'] as const;

export type Grouping = (typeof groupings)[number];

/** What a reader chose to see of a list of papers. Empty strings choose everything. */
export interface ListState {
  sort: (typeof sortOrders)[number];
  group: Grouping;
  /** Slugs; a paper has to have all of them. */
  topics: string[];
  tag: string;
  year: string;
  /** Name of the venue. */
  venue: string;
  /** What papers mainly contribute: `theory`. */
  type: string;
  /** Only papers whose code is public. */
  code: boolean;
}

/** Reads the state from the address; unknown values count as not given. */
export function parseListState(search: string): ListState {
  const values = new URLSearchParams(search);
  const get = (name: string) => values.get(name) ?? '';
  return {
    sort: sortOrders.find((order) => order === get('sort')) ?? 'list',
    group: groupings.find((grouping) => grouping === get('group')) ?? 'none',
    topics: values.getAll('topic').filter(Boolean),
    tag: get('tag'),
    year: get('year'),
    venue: get('venue'),
    type: get('type'),
    code: get('code') === '1',
  };
}

/**
 * The state as the query part of an address, without what is not chosen.
 * @returns an empty string, or a query that starts with `?`
 */
export function formatListState({
  sort,
  group,
  topics,
  tag,
  year,
  venue,
  type,
  code,
}: ListState): string {
  const values = new URLSearchParams();
  if (sort !== 'list') values.set('sort', sort);
  if (group !== 'none') values.set('group', group);
  for (const topic of topics) values.append('topic', topic);
  if (tag) values.set('tag', tag);
  if (year) values.set('year', year);
  if (venue) values.set('venue', venue);
  if (type) values.set('type', type);
  if (code) values.set('code', '1');
  return values.size > 0 ? `?${values}` : '';
}

/** Whether anything is chosen that leaves papers out. */
export function isFiltered({ topics, tag, year, venue, type, code }: ListState): boolean {
  return topics.length > 0 || [tag, year, venue, type].some(Boolean) || code;
}

/**
 * The rows that a reader asked for, in the order asked for.
 * @param rows in the order of the lists
 */
export function selectRows(rows: readonly Row[], state: ListState): Row[] {
  const selected = rows.filter(
    (row) =>
      state.topics.every((topic) => row.topics.includes(topic)) &&
      (!state.tag || row.tags.includes(state.tag)) &&
      (!state.year || row.year === state.year) &&
      (!state.venue || row.venue === state.venue) &&
      (!state.type || row.type === state.type) &&
      (!state.code || row.code !== ''),
  );
  if (state.sort === 'date')
    return selected.sort((a, b) => compare(toDateKey(b.published), toDateKey(a.published)));
  if (state.sort === 'title') return selected.sort((a, b) => compare(titleKey(a), titleKey(b)));
  if (state.sort === 'venue') return selected.sort((a, b) => compare(venueKey(a), venueKey(b)));
  return selected;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const titleKey = ({ title }: Row) => title.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');

/** By name, newest year first; papers without a venue last. */
const venueKey = ({ venue, year }: Row) =>
  venue ? `${venue.toLowerCase()} ${9999 - Number(year)}` : '\uFFFF';
