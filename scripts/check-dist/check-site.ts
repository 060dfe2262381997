import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkData, isData } from './check-data.ts';
import { checkHead } from './check-head.ts';
import { checkHeading } from './check-heading.ts';
import { checkHtml, chooseSample } from './check-html.ts';
import { checkJsonFeed } from './check-json-feed.ts';
import { checkImport, checkStatedCount } from './check-import.ts';
import { checkLinks, type PendingLink } from './check-links.ts';
import { checkMarkdown, isMarkdown } from './check-markdown.ts';
import { checkPolicy } from './check-policy.ts';
import { checkPageRequests, checkStyleRequests } from './check-requests.ts';
import {
  checkWeight,
  compressedBytes,
  findImports,
  isPaperPage,
  weighPage,
} from './check-weight.ts';
import { checkXml } from './check-xml.ts';
import type { Paper } from '../../src/papers/schema.ts';
import { parsePage } from './page.ts';
import type { Problem } from './problem.ts';
import { findHome, listFiles, type Site } from './site.ts';

/** What the check of a whole site gives. */
export interface SiteReport {
  /** How much each check looked at and what it found, in the order of the checks. */
  checks: { name: string; count: number; unit: string; problems: Problem[] }[];
  /** The paper's page that weighs most, if there is one. */
  heaviest: { file: string; bytes: number };
}

/**
 * Checks a built site, page by page; only the ids of a page are kept.
 * @param folder the built site
 * @param papers what the site was built from, by id
 * @param onPage called after each page
 * @throws {Error} where the folder has no home page with a canonical link
 */
export async function checkSite(
  folder: string,
  papers: ReadonlyMap<string, Paper>,
  onPage: (done: number, total: number) => void,
): Promise<SiteReport> {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = listFiles(folder);
  const withEnding = (ending: string) => files.filter((file) => file.endsWith(ending));
  const home = findHome(parsePage('index.html', read('index.html')));
  const site: Site = { files: new Set(files), home };

  const sizeOf = remember((file) => compressedBytes(readFileSync(join(folder, file))));
  const importsOf = remember((file) => findImports(file, read(file)));
  const pages = withEnding('.html');
  const sample = new Set(chooseSample(pages));
  const idsByFile = new Map<string, Set<string>>();
  const pending: PendingLink[] = [];
  const found = {
    html: [] as Problem[],
    heading: [] as Problem[],
    head: [] as Problem[],
    links: [] as Problem[],
    policy: [] as Problem[],
    requests: [] as Problem[],
    weight: [] as Problem[],
    imports: [] as Problem[],
    xml: [] as Problem[],
    markdown: [] as Problem[],
    data: [] as Problem[],
  };
  const heaviest = { file: '', bytes: 0 };
  let links = 0;
  let imported = 0;

  for (const [index, file] of pages.entries()) {
    const page = parsePage(file, read(file));
    idsByFile.set(file, page.ids);
    if (sample.has(file)) found.html.push(...(await checkHtml(file, page.html)));
    found.heading.push(...checkHeading(page));
    found.head.push(...checkHead(page, site));
    found.policy.push(...checkPolicy(page));
    found.requests.push(...checkPageRequests(page, site));
    const checked = checkLinks(page, site);
    links += checked.count;
    found.links.push(...checked.problems);
    pending.push(...checked.pending);
    if (isPaperPage(file)) {
      const bytes = weighPage(page, site, sizeOf, importsOf);
      if (bytes > heaviest.bytes) Object.assign(heaviest, { file, bytes });
      found.weight.push(...checkWeight(page, bytes));
    }
    const paper = papers.get(/^papers\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? '');
    if (paper) {
      const problems = checkImport(page, paper);
      found.imports.push(...problems);
      if (problems.length === 0) imported++;
    }
    onPage(index + 1, pages.length);
  }
  for (const { file, fragment, problem } of pending) {
    if (!idsByFile.get(file)?.has(fragment)) found.links.push(problem);
  }
  const about = 'about/index.html';
  if (site.files.has(about)) {
    found.imports.push(...checkStatedCount(parsePage(about, read(about)), imported));
  }
  const styles = withEnding('.css');
  for (const file of styles) found.requests.push(...checkStyleRequests(file, read(file), site));
  const documents = [...withEnding('.xml'), ...withEnding('.opml')];
  for (const file of documents) found.xml.push(...checkXml(file, read(file), site));
  const jsonFeeds = withEnding('feed.json');
  for (const file of jsonFeeds) found.xml.push(...checkJsonFeed(file, read(file), site));
  const markdown = files.filter(isMarkdown);
  for (const file of markdown) found.markdown.push(...checkMarkdown(file, read(file), site));
  const data = files.filter(isData);
  for (const file of data) found.data.push(...checkData(file, read(file)));

  const paperPages = pages.filter(isPaperPage).length;
  return {
    checks: [
      { name: 'valid HTML', count: sample.size, unit: 'pages', problems: found.html },
      { name: 'one h1', count: pages.length, unit: 'pages', problems: found.heading },
      { name: 'head', count: pages.length, unit: 'pages', problems: found.head },
      { name: 'links', count: links, unit: 'links', problems: found.links },
      { name: 'content policy', count: pages.length, unit: 'pages', problems: found.policy },
      {
        name: 'own host only',
        count: pages.length + styles.length,
        unit: 'files',
        problems: found.requests,
      },
      { name: 'weight', count: paperPages, unit: 'papers', problems: found.weight },
      {
        name: 'reference managers',
        count: imported,
        unit: `of ${papers.size} papers import as they are`,
        problems: found.imports,
      },
      {
        name: 'feeds and sitemaps',
        count: documents.length + jsonFeeds.length,
        unit: 'files',
        problems: found.xml,
      },
      { name: 'Markdown', count: markdown.length, unit: 'files', problems: found.markdown },
      { name: 'data', count: data.length, unit: 'files', problems: found.data },
    ],
    heaviest,
  };
}

function remember<Value>(compute: (file: string) => Value): (file: string) => Value {
  const known = new Map<string, Value>();
  return (file) => {
    const value = known.get(file) ?? compute(file);
    known.set(file, value);
    return value;
  };
}
