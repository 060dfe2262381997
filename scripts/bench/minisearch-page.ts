import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import ts from 'typescript';

interface Text {
  id: string;
  title: string;
  abstract: string;
  authors: readonly string[];
}

/** Where the page is on its host. */
export const miniSearchPath = '/minisearch/';

/**
 * A page that searches with MiniSearch, as files for a host: the library without its comments, the
 * index of titles, abstracts and authors, and rows that show a title only.
 */
export function makeMiniSearchPage(papers: readonly Text[]): Map<string, string> {
  const index = new MiniSearch({
    fields: ['title', 'abstract', 'authors'],
    storeFields: ['title'],
  });
  index.addAll(papers.map(({ authors, ...paper }) => ({ ...paper, authors: authors.join(', ') })));
  const read = (name: string) =>
    readFileSync(new URL(`minisearch-page/${name}`, import.meta.url), 'utf8');
  const library = readFileSync(fileURLToPath(import.meta.resolve('minisearch')), 'utf8');
  const { outputText } = ts.transpileModule(library, {
    compilerOptions: {
      removeComments: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
    },
  });
  return new Map(
    Object.entries({
      'index.html': read('index.html'),
      'search.js': read('search.js'),
      'minisearch.js': outputText,
      'index.json': JSON.stringify(index),
    }).map(([name, text]) => [miniSearchPath + name, text]),
  );
}
