import { toSlug } from '../papers/slug.ts';
import { hexHash, normalText } from './normal-text.ts';

/** What an id is made from. */
export interface IdClaim {
  title: string;
  /** The abstract, normal; among papers with the same title each has another. */
  normalAbstract: string;
  /** The day that makes one claim older than another, `YYYY-MM-DD`. */
  added: string;
}

/** The id of a paper where no other wants it: the title's slug, or a hash of a title without one. */
export function plainId(title: string): string {
  return toSlug(title) || `paper-${hexHash(normalText(title) || title, 8)}`;
}

/**
 * Gives each of different papers its own id. A plain id belongs to the paper added strictly before
 * all others that want it; the others, and all of those added on the same day, get a hash of their
 * abstract behind it. So ids depend neither on the order of the papers nor on later additions.
 * @returns one id a claim, in the order given.
 */
export function assignIds(claims: readonly IdClaim[]): string[] {
  const ids = new Map(claims.map((claim) => [claim, plainId(claim.title)]));
  // What was contested once is nobody's: a later paper must not get an address refused to others.
  const taken = new Set<string>();
  for (const sameDay of groupByDay(claims)) {
    let contested: IdClaim[];
    let round = 0;
    do {
      const byId = Map.groupBy(sameDay, (claim) => ids.get(claim) as string);
      contested = [...byId].flatMap(([id, claimants]) =>
        taken.has(id) || claimants.length > 1 ? claimants : [],
      );
      for (const claim of contested) taken.add(ids.get(claim) as string);
      for (const claim of contested) ids.set(claim, suffixedId(claim, round));
      round++;
    } while (contested.length > 0);
    for (const claim of sameDay) taken.add(ids.get(claim) as string);
  }
  return claims.map((claim) => ids.get(claim) as string);
}

/** Groups of what was added on one day, the oldest day first. */
export function groupByDay<Item extends { added: string }>(items: readonly Item[]): Item[][] {
  return [...Map.groupBy(items, ({ added }) => added)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sameDay]) => sameDay);
}

/** Each round gives another hash, for the day when the hash of round 0 clashes as well. */
function suffixedId({ title, normalAbstract }: IdClaim, round: number): string {
  return `${plainId(title)}-${hexHash(normalAbstract + '\n'.repeat(round), 6)}`;
}
