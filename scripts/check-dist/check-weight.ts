import { gzipSync } from 'node:zlib';
import { posix } from 'node:path';
import { attribute, problemAt, type Page } from './page.ts';
import type { Problem } from './problem.ts';
import { toAddress, toFile, type Site } from './site.ts';

/** What a paper's page may weigh on its way: its HTML, style sheets and scripts, each compressed. */
export const maxPaperBytes = 20_000;

/** Whether a file is the page of one paper. */
export const isPaperPage = (file: string) => /^papers\/[^/]+\/index\.html$/.test(file);

/**
 * How many bytes a page takes with its style sheets and scripts, fonts left out.
 * @param sizeOf compressed bytes of a file of the site
 * @param importsOf files that a script imports
 */
export function weighPage(
  page: Page,
  site: Site,
  sizeOf: (file: string) => number,
  importsOf: (file: string) => string[],
): number {
  const own = toAddress(site, page.file);
  const files = new Set<string>();
  const add = (file: string | undefined) => {
    if (file === undefined || files.has(file) || !site.files.has(file)) return;
    files.add(file);
    if (file.endsWith('.js')) importsOf(file).forEach(add);
  };
  for (const element of page.elements) {
    const isStyle = element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
    const address = attribute(element, isStyle ? 'href' : 'src');
    if (address === undefined || !(isStyle || element.tagName === 'script')) continue;
    add(toFile(site, new URL(address, own)));
  }
  return [...files].reduce((sum, file) => sum + sizeOf(file), compressedBytes(page.html));
}

/** A problem where a paper's page is too heavy. */
export function checkWeight(page: Page, bytes: number): Problem[] {
  if (bytes <= maxPaperBytes) return [];
  const text = `expected at most ${maxPaperBytes} bytes, found ${bytes}`;
  return [problemAt(page, undefined, 'page-weight', text)];
}

/** Size after gzip at its best. */
export function compressedBytes(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** The files that a built script imports at once, as paths from the site's folder. */
export function findImports(file: string, script: string): string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)].map((match) =>
    posix.join(posix.dirname(file), match[1] ?? ''),
  );
}
