import type { Visit } from './shelf.ts';

/** A visit ends after a pause of this length. */
export const pauseMinutes = 30;

/**
 * Papers are new where they were announced after the last visit ended. Every paper has a number in the
 * order in which the site's papers were first announced (its place in the feed ledger, which only grows),
 * and an edition has the number of all papers announced so far. So it does not matter how many
 * editions have passed, on which days, and whether papers were taken out.
 *
 * @param visit what is known of the present or the last visit; undefined at the first one
 * @param now when the reader is here
 * @param announced papers that were ever announced, in the edition that the reader sees
 * @returns the present visit: the last one goes on unless there was a pause
 */
export function continueVisit(visit: Visit | undefined, now: string, announced: number): Visit {
  if (!visit) return { last: now, seen: announced };
  const pause = Date.parse(now) - Date.parse(visit.last);
  const seen = Math.max(visit.seen, announced);
  // A clock that was set back has not made a pause.
  if (pause < pauseMinutes * 60_000) return { ...visit, last: now, seen };
  return { last: now, seen, before: { last: visit.last, seen: visit.seen } };
}

/**
 * How many papers are new since the last visit: those announced after the first `before.seen`. None
 * at a first visit.
 */
export function countNew(visit: Visit | undefined): number {
  return visit?.before ? Math.max(0, visit.seen - visit.before.seen) : 0;
}
