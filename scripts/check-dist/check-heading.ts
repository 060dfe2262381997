import { problemAt, type Page } from './page.ts';
import type { Problem } from './problem.ts';

/** Each page has exactly one h1. */
export function checkHeading(page: Page): Problem[] {
  const found = page.elements.filter(({ tagName }) => tagName === 'h1');
  if (found.length === 1) return [];
  return [problemAt(page, found[1], 'one-heading', `expected one h1, found ${found.length}`)];
}
