import type { Element } from 'hast';
import { attribute, problemAt, type Page } from './page.ts';
import type { Problem } from './problem.ts';
import { toAddress, type Site } from './site.ts';

/** The page for addresses that do not exist has no address of its own, nor has a file to hand on. */
const withoutAddress = ['404.html', 'sheaf.html'];

/** Each page has one title, one description, its own address as canonical link and a content policy. */
export function checkHead(page: Page, site: Site): Problem[] {
  const head = page.elements.find(({ tagName }) => tagName === 'head');
  const elements = head?.children.filter((child) => child.type === 'element') ?? [];
  const isMeta = (name: string, value: string) => (element: Element) =>
    element.tagName === 'meta' && attribute(element, name)?.toLowerCase() === value;
  const content = (element: Element) => attribute(element, 'content');

  const expectOne = (
    rule: string,
    what: string,
    select: (element: Element) => boolean,
    read: (element: Element) => string | undefined,
    expected?: string,
  ): Problem[] => {
    const found = elements.filter(select);
    const [first, second] = found;
    if (!first || second) {
      return [problemAt(page, second, rule, `expected one ${what}, found ${found.length}`)];
    }
    const text = read(first)?.trim() ?? '';
    if (expected === undefined ? text !== '' : text === expected) return [];
    const wanted = expected ?? `a ${what} with text`;
    return [problemAt(page, first, rule, `expected ${wanted}, found ${text || 'an empty one'}`)];
  };

  return [
    ...expectOne('title', 'title', ({ tagName }) => tagName === 'title', readText),
    ...expectOne('description', 'meta description', isMeta('name', 'description'), content),
    ...expectOne(
      'content-policy',
      'meta content-security-policy',
      isMeta('httpEquiv', 'content-security-policy'),
      content,
    ),
    ...(withoutAddress.includes(page.file)
      ? []
      : expectOne(
          'canonical',
          'canonical link',
          (element) => attribute(element, 'rel') === 'canonical',
          (element) => attribute(element, 'href'),
          toAddress(site, page.file).href,
        )),
  ];
}

function readText({ children }: Element): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('');
}
