import MiniSearch, { type SearchOptions } from 'minisearch';

interface Text {
  position: number;
  title: string;
  abstract: string;
  authors: readonly string[];
}

/**
 * What MiniSearch finds with its default options, and with those given on top of them.
 * @returns ranks one query: positions of papers, best first
 */
export function rankByMiniSearch(
  papers: readonly Text[],
  options: SearchOptions = {},
): (query: string) => number[] {
  const index = new MiniSearch({ idField: 'position', fields: ['title', 'abstract', 'authors'] });
  index.addAll(papers.map(({ authors, ...paper }) => ({ ...paper, authors: authors.join(', ') })));
  return (query) => index.search(query, options).map(({ id }) => id as number);
}
