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
 * @param entry address of its entry file; the query says which edition of it
 * @throws where it cannot be fetched; the next call tries again
 */
export function loadPagefind(entry: string): Promise<Pagefind> {
  loading ??= (async () => {
    const { href, searchParams } = new URL(entry, location.href);
    const script = new URL('pagefind.js', href).href;
    const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
    await pagefind.options({
      metaCacheTag: searchParams.get('ts'),
      // Titles stand in the text too, with a weight of their own; counted twice they drown the rest.
      ranking: { metaWeights: { title: 0, byline: 0, place: 0 } },
    });
    await pagefind.init();
    return pagefind;
  })().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
