import type { Element } from 'hast';
import { attribute, problemAt, type Page } from './page.ts';
import type { Problem } from './problem.ts';
import { decode, toAddress, toFile, type Site } from './site.ts';

/** A link to a place inside another page, which is checked once that page has been read. */
export interface PendingLink {
  file: string;
  fragment: string;
  problem: Problem;
}

/** What the links of one page come to. */
export interface CheckedLinks {
  /** How many addresses of this site the page mentions. */
  count: number;
  problems: Problem[];
  /** Fragments of other pages, which are left to check. */
  pending: PendingLink[];
}

/** Attributes that hold one address. */
const addressAttributes = ['href', 'src', 'poster', 'action'];

/**
 * Every address of this site that a page mentions leads to a file, and its fragment to an element.
 */
export function checkLinks(page: Page, site: Site): CheckedLinks {
  let count = 0;
  const problems: Problem[] = [];
  const pending: PendingLink[] = [];
  const own = toAddress(site, page.file);
  for (const element of page.elements) {
    for (const value of findAddresses(element)) {
      if (!URL.canParse(value, own)) {
        problems.push(
          problemAt(page, element, 'broken-link', `expected an address, found ${value}`),
        );
        continue;
      }
      const address = new URL(value, own);
      if (address.origin !== site.home.origin) continue;
      count++;
      const file = toFile(site, address);
      if (file === undefined || !site.files.has(file)) {
        const text = `expected the address of a file of this site, found ${value}`;
        problems.push(problemAt(page, element, 'broken-link', text));
        continue;
      }
      // `#top` and text fragments are the browser's own.
      const fragment = decode(address.hash.slice(1).replace(/:~:.*$/, ''));
      if (fragment === '' || fragment === 'top') continue;
      // What a page is to show, and not a place in it: `#topics=theory`.
      if (fragment.includes('=')) continue;
      // A part of a picture.
      if (!file.endsWith('.html')) continue;
      const text = `expected an element with the id ${fragment} in ${file}, found none`;
      const problem = problemAt(page, element, 'broken-fragment', text);
      if (file !== page.file) pending.push({ file, fragment, problem });
      else if (!page.ids.has(fragment)) problems.push(problem);
    }
  }
  return { count, problems, pending };
}

function findAddresses(element: Element): string[] {
  const isRefresh = attribute(element, 'httpEquiv')?.toLowerCase() === 'refresh';
  const content = (isRefresh && attribute(element, 'content')) || '';
  const candidates = (attribute(element, 'srcSet') ?? '').split(',');
  return [
    ...addressAttributes.map((name) => attribute(element, name)),
    ...candidates.map((candidate) => candidate.trim().split(/\s/)[0]),
    /;\s*url=(.+)$/i.exec(content)?.[1],
  ].filter((address) => address !== undefined && address !== '') as string[];
}
