import type { Paper } from './schema.ts';
import { toSlug } from './slug.ts';

/** A named system with the paper that introduces it. */
export interface SystemEntry<P extends Paper = Paper> {
  /** Fragment of its address on the page of all systems. */
  slug: string;
  name: string;
  longForm: string | undefined;
  /** What it is in the abstract's own words; may be empty. */
  quote: string;
  paper: P;
}

/**
 * All systems that the papers introduce, by name. A name that two papers give, or that would be the
 * same fragment, gets the paper's id.
 */
export function listSystems<P extends Paper>(papers: readonly P[]): SystemEntry<P>[] {
  const entries = papers.flatMap((paper) =>
    paper.systems.map(({ name, longForm, quote }) => ({ name, longForm, quote, paper })),
  );
  const owners = Map.groupBy(entries, ({ name }) => toSlug(name));
  return entries
    .map((entry) => {
      const plain = toSlug(entry.name);
      const isAlone = plain && owners.get(plain)!.length === 1;
      return { ...entry, slug: isAlone ? plain : `${plain}-${entry.paper.id}` };
    })
    .sort((a, b) => compare(sortKey(a.name), sortKey(b.name)) || compare(a.slug, b.slug));
}

const sortKey = (name: string) => name.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
