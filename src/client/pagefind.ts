import type { Hit } from '../search/rank.ts';
import { fetchJson } from './fetch-json.ts';

/** The parts of Pagefind's browser API that Sheaf uses. @see https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  /** A term in quotation marks is not taken for the start of a word. */
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words that matched. */
  words: number[];
}

/**
 * Starts the search engine.
 * @param folder address of its files, with a trailing slash
 * @returns what finds one word
 * @throws where it cannot be fetched
 */
export async function openIndex(folder: string): Promise<(term: string) => Promise<Hit[]>> {
  const [pagefind, papers] = await Promise.all([
    startPagefind(folder),
    fetchJson<string[]>(`${folder}papers.json`),
  ]);
  const numbers = new Map(papers.map((id, number) => [id, number]));
  return async (term) =>
    (await pagefind.search(term)).results.map(({ id, score, words }) => ({
      paper: numbers.get(id)!,
      score,
      places: words,
    }));
}

async function startPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({
    // Titles stand in the text too, with a weight of their own; counted twice they drown the rest.
    ranking: { metaWeights: { title: 0 } },
    // A worker would be a second copy of the engine to fetch, and slower by two messages a word.
    noWorker: true,
    // The folder's name stands for its content; Pagefind would add the time of day.
    metaCacheTag: 'index',
  });
  await pagefind.init();
  return pagefind;
}
