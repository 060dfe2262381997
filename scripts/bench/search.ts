import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { driveSite } from '../drive-site.ts';
import { Progress } from '../progress.ts';
import type { Transfer } from '../static-host.ts';
import { measureFirstSearch, type FirstSearch } from './first-search.ts';
import { timeKeyPresses, type KeyPresses } from './key-presses.ts';
import { makeMiniSearchPage, miniSearchPath } from './minisearch-page.ts';
import { sampleQueries } from './sample-queries.ts';

/** How one search page does on one list. */
export interface PageMeasurement {
  name: string;
  keys: KeyPresses;
  /** One a query, each in a browser without anything in store. */
  firsts: FirstSearch[];
}

/** Search pages on the same list, Sheaf's first. */
export interface SearchMeasurement {
  papers: number;
  pages: PageMeasurement[];
}

const queryCount = 12;

/**
 * Measures the search page of a built site in Chromium, and beside it a page with MiniSearch.
 * @param outDir the built site, absolute
 */
export async function measureSearchPages(outDir: string): Promise<SearchMeasurement> {
  const { papers } = JSON.parse(readFileSync(join(outDir, 'api/papers.json'), 'utf8')) as {
    papers: { id: string; title: string; abstract: string; authors: string[] }[];
  };
  const queries = sampleQueries(
    papers.map(({ title }) => title),
    queryCount,
  );
  const progress = new Progress();
  return driveSite(
    outDir,
    async (site) => {
      const pages: PageMeasurement[] = [];
      for (const [name, address] of [
        ['Sheaf', new URL('search/', site.url).href],
        ['MiniSearch', new URL(miniSearchPath, site.url).href],
      ] as const) {
        progress.start(name);
        const firsts: FirstSearch[] = [];
        for (const query of queries) {
          firsts.push(await measureFirstSearch(site, address, query));
          progress.update(firsts.length, 'first searches', queries.length);
        }
        const context = await site.newContext();
        const keys = await timeKeyPresses(await context.newPage(), address, queries);
        await context.close();
        progress.end();
        pages.push({ name, keys, firsts });
      }
      return { papers: papers.length, pages };
    },
    makeMiniSearchPage(papers),
  );
}

/** A table with a column a page, and what the files are. */
export function formatSearchMeasurements(lists: readonly SearchMeasurement[]): string {
  const columns = lists.flatMap(({ papers, pages }) => pages.map((page) => ({ papers, ...page })));
  const row = (name: string, cell: (column: (typeof columns)[number]) => string) =>
    name.padEnd(28) + columns.map((column) => cell(column).padStart(12)).join('');
  const wait = (share: number) => (column: PageMeasurement) =>
    quantile(column.keys.waitsMs, share).toFixed(0);
  const sizes = ({ firsts }: PageMeasurement) => firsts.map(({ after }) => countBytes(after));
  return [
    row('papers', ({ papers }) => String(papers)),
    row('', ({ name }) => name),
    row('key press to results, ms', ({ keys }) => `${keys.waitsMs.length} keys`),
    row('  median', wait(0.5)),
    row('  95 of 100 below', wait(0.95)),
    row('  longest', wait(1)),
    row('longest task, ms', ({ keys }) => keys.longestTaskMs.toFixed(0).replace(/^0$/, 'below 50')),
    row('first search, kB', ({ firsts }) => `${firsts.length} queries`),
    row('  median', (column) => toKb(quantile(sizes(column), 0.5))),
    row('  largest', (column) => toKb(quantile(sizes(column), 1))),
    ...columns
      .filter(({ name }) => name === 'Sheaf')
      .flatMap(({ papers, firsts }) => [`\nSheaf, ${papers} papers`, ...formatFiles(firsts)]),
  ].join('\n');
}

function formatFiles(firsts: readonly FirstSearch[]): string[] {
  const largest = firsts.reduce((a, b) => (countBytes(b.after) > countBytes(a.after) ? b : a));
  return [
    `  before the box has the focus: ${toKb(countBytes(largest.before))} kB`,
    ...listFolders(largest.before),
    `  first search “${largest.query}”: ${toKb(countBytes(largest.after))} kB`,
    ...listFolders(largest.after),
  ];
}

/** Files by name, those of a folder together where they are many. */
function listFolders(transfers: readonly Transfer[]): string[] {
  const byFolder = Map.groupBy(transfers, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  const few = 8;
  return [...byFolder].flatMap(([folder, files]) => {
    const kb = (some: readonly Transfer[]) => toKb(countBytes(some)).padStart(8);
    return files.length > few
      ? [`  ${kb(files)}  ${folder} (${files.length} files)`]
      : files.map((file) => `  ${kb([file])}  ${file.path}`);
  });
}

const countBytes = (transfers: readonly Transfer[]) =>
  transfers.reduce((sum, { bytes }) => sum + bytes, 0);

const toKb = (bytes: number) => (bytes / 1000).toFixed(1);

/** The smallest value that so large a share of the values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
