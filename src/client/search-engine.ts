import { rankResults, splitQuery } from '../search/rank.ts';
import { facetNames, type SearchState } from '../search/search-state.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { fetchJson } from './fetch-json.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';

/** What a search gave. */
export interface SearchAnswer {
  /** Best first. */
  results: PagefindResult[];
  /** How many of them hold every word of the query. */
  completeCount: number;
  /** Words of the query that some paper holds. */
  terms: string[];
  /** Words of the query that no paper holds. */
  unknown: string[];
}

/** Where the index lies, and how many papers it is of. */
export interface SearchIndex {
  /** Folder of Pagefind's files, with a trailing slash. */
  pagefind: string;
  /** Address of all words of the list. */
  vocabulary: string;
  papers: number;
}

let vocabulary: Promise<Vocabulary> | undefined;

/** Fetches what a search needs, so that the first one is quick. */
export function prepareSearch(index: SearchIndex) {
  return Promise.all([loadPagefind(index.pagefind), loadVocabulary(index.vocabulary)] as const);
}

/**
 * Searches for each word by itself, since Pagefind wants a page to hold all of them, and ranks what
 * was found together.
 * @throws where the index cannot be fetched
 */
export async function searchPapers(
  index: SearchIndex,
  { query, facets }: SearchState,
): Promise<SearchAnswer> {
  const [pagefind, words] = await prepareSearch(index);
  const filters = Object.fromEntries(
    facetNames.filter((name) => facets[name]).map((name) => [name, facets[name]]),
  );
  const asked = splitQuery(query);
  // Pagefind answers for a word that it does not have with what it has for the start of the word.
  const unknown = asked.filter((term) => !words.has(term));
  const terms = asked.filter((term) => words.has(term));
  if (terms.length === 0 && query.trim()) return { results: [], completeCount: 0, terms, unknown };

  const searches = terms.length > 0 ? terms : [null];
  const found = await Promise.all(searches.map((term) => pagefind.search(term, { filters })));
  const byId = new Map(
    found.flatMap(({ results }) => results.map((result) => [result.id, result])),
  );
  const scores = found.map(({ results }) => new Map(results.map(({ id, score }) => [id, score])));
  const ranked = rankResults(scores, index.papers);
  return {
    results: ranked.map(({ id }) => byId.get(id)!),
    completeCount: unknown.length > 0 ? 0 : ranked.filter(({ isComplete }) => isComplete).length,
    terms,
    unknown,
  };
}

function loadVocabulary(url: string): Promise<Vocabulary> {
  vocabulary ??= fetchJson<string[]>(url)
    .then((words) => new Vocabulary(words))
    .catch((error) => {
      vocabulary = undefined;
      throw error;
    });
  return vocabulary;
}
