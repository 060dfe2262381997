import { getYear } from '../papers/dates.ts';
import { paperTypeNames } from '../papers/paper-type.ts';
import { toVenueSlug } from '../papers/groups.ts';
import type { Paper } from '../papers/schema.ts';
import { toSlug } from '../papers/slug.ts';
import { facetNames, type FacetName, type SearchState, type SortName } from './search-state.ts';

/** What papers are filtered and sorted by. Papers are numbered from 0 in list order. */
export interface FacetTable {
  facets: Record<FacetName, FacetColumn>;
  /** Numbers of the papers from the newest to the oldest; those without a date last. */
  byDate: number[];
  /** Numbers of the papers by title. */
  byTitle: number[];
}

/** One facet of all papers. */
export interface FacetColumn {
  /** In the form of addresses, most papers first; years newest first. */
  values: string[];
  /** As readers write them, in the same order. */
  labels: string[];
  /** For each paper the indices of its values, the main topic first. */
  papers: number[][];
}

/** How many papers have each value of a facet, by value; values without papers are absent. */
export type FacetCounts = Record<FacetName, Map<string, number>>;

/** @param papers in list order */
export function makeFacetTable(
  papers: readonly Paper[],
  topicTitles: ReadonlyMap<string, string>,
): FacetTable {
  const valuesOf: Record<FacetName, (paper: Paper) => (readonly [value: string, label: string])[]> =
    {
      topic: ({ topics }) => topics.map(({ slug }) => [slug, topicTitles.get(slug) ?? slug]),
      tag: ({ tags }) => tags.map(({ slug, label }) => [slug, label]),
      system: ({ systems }) => systems.map(({ name }) => [toSlug(name) || name, name]),
      resource: ({ resources }) => resources.map(({ slug, name }) => [slug, name]),
      year: (paper) => [getYear(paper) ?? []].flat().map((year) => [String(year), String(year)]),
      venue: ({ venue }) => (venue ? [[toVenueSlug(venue), venue.name]] : []),
      type: ({ type: { type } }) => [[type, paperTypeNames[type]]],
      code: ({ code }) => (code ? [['yes', 'Has code']] : []),
    };
  const numbers = papers.map((_, number) => number);
  const titles = papers.map(({ title }) => title.toLowerCase());
  const dates = papers.map(({ published = '' }) => published);
  return {
    facets: Object.fromEntries(
      facetNames.map((name) => [name, toColumn(papers.map(valuesOf[name]), name === 'year')]),
    ) as FacetTable['facets'],
    byDate: numbers.toSorted((a, b) => compare(dates[b]!, dates[a]!) || a - b),
    byTitle: numbers.toSorted((a, b) => compare(titles[a]!, titles[b]!) || a - b),
  };
}

function toColumn(
  papers: readonly (readonly (readonly [value: string, label: string])[])[],
  newestFirst: boolean,
): FacetColumn {
  const found = new Map<string, { label: string; papers: number }>();
  for (const [value, label] of papers.flat()) {
    const entry = found.get(value) ?? { label, papers: 0 };
    entry.papers++;
    found.set(value, entry);
  }
  const sorted = [...found].sort(([a, x], [b, y]) =>
    newestFirst ? compare(b, a) : y.papers - x.papers || compare(a, b),
  );
  const indices = new Map(sorted.map(([value], index) => [value, index]));
  return {
    values: sorted.map(([value]) => value),
    labels: sorted.map(([, { label }]) => label),
    papers: papers.map((values) => [...new Set(values.map(([value]) => indices.get(value)!))]),
  };
}

/**
 * Papers that fit every facet, with how many papers each value would give: a facet's own choice does
 * not count against its other values, since choosing them too would add papers.
 * @param found numbers of papers, in any order
 * @returns the fitting ones in the order given
 */
export function applyFacets(
  table: FacetTable,
  found: readonly number[],
  chosen: SearchState['facets'],
): { papers: number[]; counts: FacetCounts } {
  const wanted = facetNames.map((name) => {
    const { values } = table.facets[name];
    return new Set(chosen[name].map((value) => values.indexOf(value)));
  });
  const counts = facetNames.map(() => new Map<number, number>());
  const papers: number[] = [];
  for (const paper of found) {
    const misses = facetNames.flatMap((name, index) => {
      const facet = wanted[index]!;
      const fits =
        facet.size === 0 || table.facets[name].papers[paper]!.some((value) => facet.has(value));
      return fits ? [] : [index];
    });
    if (misses.length === 0) papers.push(paper);
    for (const [index, name] of facetNames.entries()) {
      if (misses.some((missed) => missed !== index)) continue;
      const count = counts[index]!;
      for (const value of table.facets[name].papers[paper]!)
        count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return {
    papers,
    counts: Object.fromEntries(
      facetNames.map((name, index) => [
        name,
        new Map(
          [...counts[index]!].map(([value, papers]) => [table.facets[name].values[value]!, papers]),
        ),
      ]),
    ) as FacetCounts,
  };
}

/** Puts papers into another order than relevance. */
export function sortPapers(
  table: FacetTable,
  papers: readonly number[],
  sort: Exclude<SortName, 'relevance'>,
): number[] {
  if (sort === 'list') return papers.toSorted((a, b) => a - b);
  const wanted = new Set(papers);
  return (sort === 'date' ? table.byDate : table.byTitle).filter((paper) => wanted.has(paper));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
