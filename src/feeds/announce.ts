import { toDateKey } from '../papers/dates.ts';
import type { Paper } from '../papers/schema.ts';
import { toGuid } from './guid.ts';
import type { LedgerItem } from './ledger.ts';

/** A paper as feeds announce it. */
export interface Announced<P extends Paper = Paper> {
  paper: P;
  guid: string;
  /** The day that its item is dated, `YYYY-MM-DD`: that of the ledger, and of the list where it is new. */
  date: string;
}

/**
 * The ledger with what a build of these papers would announce: the items that it has, as they are, then
 * the new ones, first published first. Nothing ever moves, so that the course keeps its order.
 */
export function extendLedger(items: readonly LedgerItem[], papers: readonly Paper[]): LedgerItem[] {
  const known = new Set(items.map(({ guid }) => guid));
  const fresh = papers
    .filter(({ id }) => !known.has(toGuid(id)))
    .toSorted((a, b) => compare(a.added, b.added) || compareAge(a, b) || compare(a.id, b.id))
    .map(({ id, added, title }) => ({ guid: toGuid(id), date: added, title }));
  return [...items, ...fresh];
}

/**
 * Papers as feeds announce them, newest first, by the day they were announced, then last in the
 * ledger first. Neither a list in another order nor a new fact about a paper moves one.
 * @param items the extended ledger of these papers
 */
export function announcePapers<P extends Paper>(
  items: readonly LedgerItem[],
  papers: readonly P[],
): Announced<P>[] {
  const byGuid = new Map(papers.map((paper) => [toGuid(paper.id), paper]));
  return items
    .flatMap(({ guid, date }) => {
      const paper = byGuid.get(guid);
      return paper ? [{ paper, guid, date }] : [];
    })
    .reverse()
    .sort((a, b) => compare(b.date, a.date));
}

/** First published first, undated last. */
function compareAge(a: Paper, b: Paper): number {
  const undated = Number(!a.published) - Number(!b.published);
  return undated || compare(toDateKey(a.published), toDateKey(b.published));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
