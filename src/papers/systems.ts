import type { Paper } from './schema.ts';
import { toSlug } from './slug.ts';

/** A named system with the paper that introduces it. */
export interface SystemEntry<P extends Paper = Paper> {
  /** Fragment of its address on the page of all systems; the same whatever other papers there are. */
  slug: string;
  name: string;
  longForm: string | undefined;
  /** What it is in the abstract's own words; may be empty. */
  quote: string;
  paper: P;
}

/** All systems that the papers introduce, by name. */
export function listSystems<P extends Paper>(papers: readonly P[]): SystemEntry<P>[] {
  return papers
    .flatMap((paper) =>
      paper.systems.map(({ name, longForm, quote }) => ({
        slug: toSystemSlug(name, paper.id),
        name,
        longForm,
        quote,
        paper,
      })),
    )
    .sort((a, b) => compare(sortKey(a.name), sortKey(b.name)) || compare(a.slug, b.slug));
}

/** What tells systems apart: two papers may give one name. */
export const toSystemSlug = (name: string, paperId: string) => `${toSlug(name)}-in-${paperId}`;

const sortKey = (name: string) => name.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
