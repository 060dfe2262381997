import type { FacetTable } from './facets.ts';
import { parseQuery, type QueryPart } from './parse-query.ts';
import { formatPart } from './query-terms.ts';
import { facetNames, type FacetName, type SearchState } from './search-state.ts';

/** Facets as readers see them. */
export const facetTitles: Record<FacetName, string> = {
  topic: 'Topic',
  tag: 'Tag',
  system: 'System',
  resource: 'Resource',
  year: 'Year',
  venue: 'Venue',
  type: 'Type',
  code: 'Code',
};

/** Something that narrows a search, and the search without it. */
export interface Narrowing {
  /** `Topic: Offline RL`, `author:"Jane Doe"`. */
  text: string;
  without: SearchState;
}

/**
 * Each chosen value of a facet, and each field of the query, by itself.
 * @param table without it, values are shown as addresses write them
 */
export function listChoices(state: SearchState, table: FacetTable | undefined): Narrowing[] {
  const values = facetNames.flatMap((name) =>
    state.facets[name].map((value) => ({
      text: `${facetTitles[name]}: ${labelOf(table, name, value)}`,
      without: toggleValue(state, name, value),
    })),
  );
  return [...values, ...listParts(state, isField)];
}

/**
 * What a search that finds nothing can do without: each facet as a whole, fields, what it leaves out,
 * and the order of the words of a phrase.
 */
export function listLoosenings(state: SearchState, table: FacetTable | undefined): Narrowing[] {
  const facets = facetNames
    .filter((name) => state.facets[name].length > 0)
    .map((name) => ({
      text: describeFacet(state, name, table),
      without: { ...state, facets: { ...state.facets, [name]: [] } },
    }));
  return [...facets, ...listParts(state, (part) => isField(part) || isStrict(part))];
}

/** The search without facets and fields. */
export function withoutChoices(state: SearchState): SearchState {
  const fields = parseQuery(state.query).parts.filter(isField);
  return {
    ...state,
    query: fields.reduceRight((query, part) => cut(query, part), state.query),
    facets: Object.fromEntries(
      facetNames.map((name): [FacetName, string[]] => [name, []]),
    ) as SearchState['facets'],
  };
}

/** The search with one more value of a facet, or with one less where it is chosen. */
export function toggleValue(state: SearchState, name: FacetName, value: string): SearchState {
  const chosen = state.facets[name];
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { ...state, facets: { ...state.facets, [name]: values } };
}

/** What is chosen of a facet: `Topic: Offline RL or Theory`. */
export function describeFacet(
  { facets }: SearchState,
  name: FacetName,
  table: FacetTable | undefined,
): string {
  const labels = facets[name].map((value) => labelOf(table, name, value));
  return `${facetTitles[name]}: ${labels.join(' or ')}`;
}

function labelOf(table: FacetTable | undefined, name: FacetName, value: string): string {
  const { values = [], labels = [] } = table?.facets[name] ?? {};
  return labels[values.indexOf(value)] ?? value;
}

function listParts(state: SearchState, isWanted: (part: QueryPart) => boolean): Narrowing[] {
  return parseQuery(state.query)
    .parts.filter(isWanted)
    .map((part) => {
      const text = formatPart(part);
      const isPhrase = part.kind === 'phrase' && !part.excluded;
      const query = cut(state.query, part, isPhrase ? part.text : '');
      return {
        text: isPhrase ? `the quotation marks of ${text}` : text,
        without: { ...state, query },
      };
    });
}

const isField = ({ kind }: QueryPart) => kind === 'field' || kind === 'years';
const isStrict = ({ kind, excluded }: QueryPart) => kind === 'phrase' || excluded;

/** A query with something else in place of a part of it. */
function cut(query: string, { start, end }: QueryPart, instead = ''): string {
  const parts = [query.slice(0, start).trimEnd(), instead, query.slice(end).trimStart()];
  return parts.filter(Boolean).join(' ');
}
