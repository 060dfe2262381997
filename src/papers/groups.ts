import { getYear } from './dates.ts';
import { paperTypeNames } from './paper-type.ts';
import type { Paper, Venue } from './schema.ts';
import { toSlug } from './slug.ts';

/** Papers that share a tag, an author, a venue or a year, with the name and address of the group. */
export interface Group<P extends Paper = Paper> {
  /** Last part of the group's address. */
  slug: string;
  /** As readers write it; where papers differ, the wording that most of them use. */
  label: string;
  /** In the order of the papers given. */
  papers: P[];
}

/** Papers by tag, most papers first. */
export function groupByTag<P extends Paper>(papers: readonly P[]): Group<P>[] {
  return group(papers, ({ tags }) => tags.map(({ slug, label }) => [slug, label]));
}

/** Papers by author, most papers first. Spellings that differ only in accents or case are one author. */
export function groupByAuthor<P extends Paper>(papers: readonly P[]): Group<P>[] {
  return group(papers, ({ authors }) => authors.map((name) => [toAuthorSlug(name), name]));
}

/** Papers by venue over all its years, tracks included, most papers first. */
export function groupByVenue<P extends Paper>(papers: readonly P[]): Group<P>[] {
  return group(papers, ({ venue }) => (venue ? [[toVenueSlug(venue), venue.name]] : []));
}

/** Papers by the benchmarks and data sets that their abstracts name, most papers first. */
export function groupByResource<P extends Paper>(papers: readonly P[]): Group<P>[] {
  return group(papers, ({ resources }) => resources.map(({ slug, name }) => [slug, name]));
}

/** Papers by what they mainly contribute, most papers first. */
export function groupByType<P extends Paper>(papers: readonly P[]): Group<P>[] {
  return group(papers, ({ type: { type } }) => [[type, paperTypeNames[type]]]);
}

/** Papers by year, newest year first. */
export function groupByYear<P extends Paper>(papers: readonly P[]): Group<P>[] {
  return group(papers, (paper) => {
    const year = getYear(paper);
    return year ? [[String(year), String(year)]] : [];
  }).sort((a, b) => Number(b.slug) - Number(a.slug));
}

/** Last part of the address of an author's page. */
export function toAuthorSlug(name: string): string {
  return toSlug(name) || toCodePoints(name);
}

/** Last part of the address of a venue's page. */
export function toVenueSlug({ name }: Venue): string {
  return toSlug(name) || toCodePoints(name);
}

/** A slug for names without Latin letters, short enough for a file name. */
function toCodePoints(name: string): string {
  const letters = [...name].slice(0, 24);
  return letters.map((letter) => letter.codePointAt(0)!.toString(16)).join('-');
}

function group<P extends Paper>(
  papers: readonly P[],
  keysOf: (paper: P) => (readonly [slug: string, label: string])[],
): Group<P>[] {
  const groups = new Map<string, { labels: Map<string, number>; papers: P[] }>();
  for (const paper of papers) {
    for (const [slug, label] of keysOf(paper)) {
      const found = groups.get(slug) ?? { labels: new Map<string, number>(), papers: [] };
      groups.set(slug, found);
      found.labels.set(label, (found.labels.get(label) ?? 0) + 1);
      if (found.papers.at(-1) !== paper) found.papers.push(paper);
    }
  }
  return [...groups]
    .map(([slug, { labels, papers }]) => ({ slug, label: mostUsed(labels), papers }))
    .sort((a, b) => b.papers.length - a.papers.length || (a.slug < b.slug ? -1 : 1));
}

function mostUsed(labels: Map<string, number>): string {
  return [...labels].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0];
}
