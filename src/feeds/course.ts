import type { Announced } from './announce.ts';
import type { LedgerItem } from './ledger.ts';
import type { Paper } from '../papers/schema.ts';

/** One day of the course: a paper, the number of the day counted from 1, and its date. */
export interface CourseDay<P extends Paper = Paper> extends Announced<P> {
  day: number;
}

/**
 * The list as a course, one paper a day in the order of the ledger. The first item has the day that it
 * was announced; each other one the day after its predecessor, or its own where that is later, so
 * that a list added after the end goes on from its own day. A removed item leaves its day free:
 * no other day ever moves.
 * @param items the extended ledger
 * @param announced its papers, in any order
 * @returns all days, first day first
 */
export function planCourse<P extends Paper>(
  items: readonly LedgerItem[],
  announced: readonly Announced<P>[],
): CourseDay<P>[] {
  const byGuid = new Map(announced.map((each) => [each.guid, each]));
  let last = '';
  return items.flatMap(({ guid, date }, index) => {
    const next = last && dayAfter(last);
    last = next > date ? next : date;
    const found = byGuid.get(guid);
    return found ? [{ ...found, date: last, day: index + 1 }] : [];
  });
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
