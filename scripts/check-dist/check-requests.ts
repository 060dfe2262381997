import { attribute, problemAt, type Page } from './page.ts';
import type { Problem } from './problem.ts';
import { toAddress, type Site } from './site.ts';

/** Link relations that make a browser ask for something, or open a connection, at once. */
const fetchingRelations = new Set([
  'apple-touch-icon',
  'dns-prefetch',
  'icon',
  'manifest',
  'modulepreload',
  'preconnect',
  'prefetch',
  'preload',
  'prerender',
  'stylesheet',
]);

/** Elements whose `href` is a picture or a part of one, and not a place to go. */
const fetchingHrefs = new Set(['use', 'image', 'feimage']);

/** No page asks another host for anything before its reader follows a link. */
export function checkPageRequests(page: Page, site: Site): Problem[] {
  const own = toAddress(site, page.file);
  return page.elements.flatMap((element) => {
    const names = ['src', 'data', 'poster'];
    const relations = (attribute(element, 'rel') ?? '').toLowerCase().split(' ');
    const fetches = relations.some((relation) => fetchingRelations.has(relation));
    if (element.tagName === 'link' ? fetches : fetchingHrefs.has(element.tagName.toLowerCase())) {
      names.push('href', 'xLinkHref');
    }
    const children = element.tagName === 'style' ? element.children : [];
    const css = children.map((child) => ('value' in child ? child.value : '')).join('');
    const addresses = [
      ...names.map((name) => attribute(element, name)),
      ...(attribute(element, 'srcSet') ?? '')
        .split(',')
        .map((candidate) => candidate.trim().split(/\s/)[0]),
      ...findCssAddresses(`${css} ${attribute(element, 'style') ?? ''}`),
    ];
    return addresses
      .filter((address) => address !== undefined && isForeign(address, own))
      .map((address) => problemAt(page, element, 'foreign-request', describe(String(address))));
  });
}

/** A style sheet asks no other host for anything either. */
export function checkStyleRequests(file: string, css: string, site: Site): Problem[] {
  const own = toAddress(site, file);
  return findCssAddresses(css)
    .filter((address) => isForeign(address, own))
    .map((address) => {
      const before = css.slice(0, css.indexOf(address)).split('\n');
      const column = (before.at(-1) ?? '').length + 1;
      const place = { file, line: before.length, column };
      return { ...place, rule: 'foreign-request', text: describe(address) };
    });
}

function findCssAddresses(css: string): string[] {
  const pattern = /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gi;
  return [...css.matchAll(pattern)].map((match) => match[2] ?? match[4] ?? '');
}

function isForeign(address: string, own: URL): boolean {
  if (!URL.canParse(address, own)) return false;
  const { protocol, origin } = new URL(address, own);
  return protocol.startsWith('http') && origin !== own.origin;
}

function describe(address: string): string {
  return `expected an address of this site, found ${address}`;
}
