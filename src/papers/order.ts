import { toDateKey } from './dates.ts';
import type { Paper } from './schema.ts';

/** Two papers to a number, as `Array.prototype.sort` wants it. Every order here is total. */
export type PaperOrder = (a: Ordered, b: Ordered) => number;

/** What papers are ordered by. */
type Ordered = Pick<Paper, 'position' | 'added' | 'published'>;

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of the lists. */
export const byPosition: PaperOrder = (a, b) => a.position - b.position;

/** Latest first publication first; a month comes before its days; undated papers last. */
export const byDate: PaperOrder = (a, b) =>
  compare(toDateKey(b.published), toDateKey(a.published)) || byPosition(a, b);

/** Newest on the site first: by the day they were added, then as {@link byDate}. */
export const byAdded: PaperOrder = (a, b) => compare(b.added, a.added) || byDate(a, b);
