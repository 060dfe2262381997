import { formatExact, listExactCases } from '../../src/quality/exact-search.ts';
import {
  formatSearch,
  measureSearch,
  type SearchLabel,
  type SearchMethod,
} from '../../src/quality/search-quality.ts';
import type { Paper } from '../../src/papers/schema.ts';
import { driveSite } from '../drive-site.ts';
import { Progress } from '../progress.ts';
import { rankByMiniSearch } from './rank-by-minisearch.ts';
import { rankByPage } from './rank-by-page.ts';

/**
 * Measures the search page of a built site, with MiniSearch beside it on the same papers.
 * @param outDir the built site, from the project's root
 * @param isVerbose lists the queries that were answered badly
 * @returns lines of text
 */
export async function reportSearch(
  outDir: string,
  papers: readonly Paper[],
  labels: readonly SearchLabel[],
  isVerbose = false,
): Promise<string> {
  const { titles, systems } = listExactCases(papers);
  const queries = [labels, titles, systems].flat().map(({ query }) => query);
  const positions = new Map(papers.map(({ id, position }) => [id, position]));
  const progress = new Progress();
  progress.start('search');
  const found = await driveSite(outDir, async ({ newContext, url }) =>
    rankByPage(await (await newContext()).newPage(), url, queries, (done) =>
      progress.update(done, 'queries', queries.length),
    ),
  );
  progress.end();
  const rankings = found.map((ids) => ids.map((id) => positions.get(id)!));
  const firsts = rankings.map(([first]) => first).slice(labels.length);
  const methods: SearchMethod[] = [
    { name: 'Sheaf', rankings: rankings.slice(0, labels.length) },
    miniSearch('MiniSearch', rankByMiniSearch(papers)),
    miniSearch('prefix, fuzzy', rankByMiniSearch(papers, { prefix: true, fuzzy: 0.2 })),
  ];
  function miniSearch(name: string, rank: (query: string) => number[]): SearchMethod {
    return { name, rankings: labels.map(({ query }) => rank(query)) };
  }
  const byPosition = new Map(papers.map(({ position, title }) => [position, title]));
  return [
    formatSearch(measureSearch(labels, methods), isVerbose ? byPosition : undefined),
    '\nMiniSearch: default options (any word, whole words), fields title, abstract, authors; then with prefix and fuzzy 0.2.\n',
    formatExact('exact titles', titles, firsts),
    formatExact('exact system names', systems, firsts.slice(titles.length)),
  ].join('\n');
}
