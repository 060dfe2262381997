/** The parts of Pagefind's browser API that Sheaf uses. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  search(
    term: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
}

/** A result whose score is known before its text is fetched. */
export interface PagefindResult {
  id: string;
  score: number;
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

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the search engine, once a page.
 * @param folder address of its files, with a trailing slash
 * @throws where it cannot be fetched; the next call tries again
 */
export function loadPagefind(folder: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    // Titles stand in the text too, with a weight of their own; counted twice they drown the rest.
    await pagefind.options({ ranking: { metaWeights: { title: 0, byline: 0, place: 0 } } });
    await pagefind.init();
    return pagefind;
  })().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
