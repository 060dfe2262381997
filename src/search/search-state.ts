/** Facets of the search page, by the names that the index gives them. */
export const facetNames = ['topic', 'tag', 'year', 'venue', 'type'] as const;

/** What a reader searches for. Empty strings choose everything. */
export interface SearchState {
  query: string;
  /** The chosen value of each facet. */
  facets: Record<(typeof facetNames)[number], string>;
}

/** Reads the state from the query part of an address. */
export function parseSearchState(search: string): SearchState {
  const values = new URLSearchParams(search);
  return {
    query: values.get('q') ?? '',
    facets: Object.fromEntries(
      facetNames.map((name) => [name, values.get(name) ?? '']),
    ) as SearchState['facets'],
  };
}

/**
 * The state as the query part of an address.
 * @returns an empty string, or a query that starts with `?`
 */
export function formatSearchState({ query, facets }: SearchState): string {
  const values = new URLSearchParams();
  if (query.trim()) values.set('q', query.trim());
  for (const name of facetNames) if (facets[name]) values.set(name, facets[name]);
  return values.size > 0 ? `?${values}` : '';
}
