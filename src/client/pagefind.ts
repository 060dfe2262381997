/** The parts of Pagefind's browser API that Sheaf uses. @see https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  /** Without a term all pages. */
  search(
    term: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
}

/** A result whose score is known before its text is fetched. */
interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words that matched. */
  words: number[];
  data(): Promise<PagefindPage>;
}

/** What the index keeps of a page. */
export interface PagefindPage {
  url: string;
  /** The page's text, plain. */
  content: string;
  /** Elements with an id, by the number of words before them. */
  anchors: { id: string; location: number }[];
  meta: Record<string, string>;
}

/** An index whose pages are numbered by their `position`. */
export interface NumberedIndex {
  search(term: string): Promise<{ page: number; score: number; places: number[] }[]>;
  load(page: number): Promise<PagefindPage>;
}

/**
 * Starts the search engine on an index.
 * @param folder address of its files, with a trailing slash
 * @throws where it cannot be fetched
 */
export async function openIndex(folder: string): Promise<NumberedIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({
    // Titles stand in the text too, with a weight of their own; counted twice they drown the rest.
    ranking: { metaWeights: { title: 0, byline: 0, place: 0, systems: 0 } },
    // A worker would be a second copy of the engine to fetch, and slower by two messages a word.
    noWorker: true,
  });
  await pagefind.init();
  const { results } = await pagefind.search(null, { sort: { position: 'asc' } });
  const numbers = new Map(results.map(({ id }, number) => [id, number]));
  return {
    search: async (term) =>
      (await pagefind.search(term)).results.map(({ id, score, words }) => ({
        page: numbers.get(id)!,
        score,
        places: words,
      })),
    load: (page) => results[page]!.data(),
  };
}
