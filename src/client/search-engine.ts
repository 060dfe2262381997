import type { FacetTable } from '../search/facets.ts';
import { findPapers, type SearchAnswer, type SearchSource } from '../search/find-papers.ts';
import type { IndexedPaper } from '../search/indexed-paper.ts';
import { Lexicon, type LexiconData } from '../search/lexicon.ts';
import { Meanings, type MeaningsData } from '../search/meaning.ts';
import type { SearchNames } from '../search/names.ts';
import type { SearchState } from '../search/search-state.ts';
import { UnknownWords, type UnknownWordsData } from '../search/unknown-words.ts';
import type { PackedVectors } from '../search/word-vectors.ts';
import { fetchJson } from './fetch-json.ts';
import { openIndex } from './pagefind.ts';

/** Searches the list in the browser. Each part of the index is fetched once, when it is first needed. */
export class SearchEngine {
  #index: () => ReturnType<typeof openIndex>;
  #source: SearchSource;

  /** @param folder address of the index, with a trailing slash */
  constructor(folder: string) {
    this.#index = once(() => openIndex(`${folder}pagefind/`));
    this.#source = {
      lexicon: once(async () => {
        const data = await fetchJson<LexiconData>(`${folder}lexicon.json`);
        return { lexicon: new Lexicon(data), topics: data.topics };
      }),
      unknownWords: once(
        async () =>
          new UnknownWords(await fetchJson<UnknownWordsData>(`${folder}unknown-words.json`)),
      ),
      facets: once(() => fetchJson<FacetTable>(`${folder}facets.json`)),
      names: once(() => fetchJson<SearchNames>(`${folder}names.json`)),
      meanings: once(
        async () =>
          new Meanings(
            await fetchJson<MeaningsData>(`${folder}meanings.json`),
            remember((part) => fetchJson<PackedVectors>(`${folder}meaning/${part}.json`)),
          ),
      ),
      findWord: remember(async (word) => (await this.#index())(word)),
      load: remember((paper) => fetchJson<IndexedPaper>(`${folder}papers/${paper}.json`)),
    };
  }

  /** Fetches what a first search needs. @throws where that cannot be fetched; later calls try again */
  async prepare(): Promise<void> {
    await Promise.all([this.#index(), this.#source.lexicon()]);
  }

  /** @see findPapers */
  search(
    state: SearchState,
    { withCounts = false, withMeaning = true } = {},
  ): Promise<SearchAnswer> {
    return findPapers(state, this.#source, { withCounts, withMeaning });
  }

  /** What rows show of a paper. @param paper its number in list order, from 0 */
  load(paper: number): Promise<IndexedPaper> {
    return this.#source.load(paper);
  }

  /** Facets with their values and labels. */
  facets(): Promise<FacetTable> {
    return this.#source.facets();
  }

  /** Titles, ids and authors. */
  names(): Promise<SearchNames> {
    return this.#source.names();
  }
}

/** A failed attempt is forgotten, so that the next one starts anew. */
function once<Result>(get: () => Promise<Result>): () => Promise<Result> {
  const remembered = remember(get);
  return () => remembered(undefined);
}

/** Results by argument; searches while typing ask for the same words again and again. */
function remember<Argument, Result>(
  get: (argument: Argument) => Promise<Result>,
): (argument: Argument) => Promise<Result> {
  const results = new Map<Argument, Promise<Result>>();
  return (argument) => {
    let result = results.get(argument);
    if (!result) {
      if (results.size === maxRemembered) results.delete(results.keys().next().value!);
      result = get(argument);
      results.set(argument, result);
      result.catch(() => results.delete(argument));
    }
    return result;
  };
}

const maxRemembered = 500;
