/** Facets of a search, in the order in which readers see them; also their names in addresses. */
export const facetNames = [
  ...(['topic', 'tag', 'system', 'resource'] as const),
  ...(['year', 'venue', 'type', 'code'] as const),
] as const;

export type FacetName = (typeof facetNames)[number];

/** Orders of results. `list` is the order of the list itself. */
export const sortNames = ['relevance', 'date', 'title', 'list'] as const;

export type SortName = (typeof sortNames)[number];

/** What a reader searches for: everything that a shared address restores. */
export interface SearchState {
  /** As typed; see `parse-query.ts` for its language. */
  query: string;
  /** Chosen values of each facet: a paper fits with any value of a facet, and has to fit every facet. */
  facets: Record<FacetName, string[]>;
  sort: SortName;
  /** Words of the query that are to be taken exactly as typed; see `Rewrite`. */
  exact: string[];
}

/** Reads the state from the query part of an address; what it does not know is left out. */
export function parseSearchState(search: string): SearchState {
  const values = new URLSearchParams(search);
  const listOf = (name: string) => [...new Set(values.getAll(name).filter(Boolean))];
  const sort = values.get('sort');
  return {
    query: values.get('q') ?? '',
    facets: Object.fromEntries(
      facetNames.map((name) => [name, listOf(name)]),
    ) as SearchState['facets'],
    sort: sortNames.find((name) => name === sort) ?? 'relevance',
    exact: listOf('exact'),
  };
}

/**
 * The state as the query part of an address.
 * @returns an empty string, or a query that starts with `?`
 */
export function formatSearchState({ query, facets, sort, exact }: SearchState): string {
  const values = new URLSearchParams();
  if (query.trim()) values.set('q', query.trim());
  for (const name of facetNames) for (const value of facets[name]) values.append(name, value);
  if (sort !== 'relevance') values.set('sort', sort);
  for (const word of exact) values.append('exact', word);
  return values.size > 0 ? `?${values}` : '';
}

/** Whether any facet narrows the search. */
export function isFiltered({ facets }: SearchState): boolean {
  return facetNames.some((name) => facets[name].length > 0);
}
