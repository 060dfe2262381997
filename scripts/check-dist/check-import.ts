import { compareImported, importTags } from '../../src/exports/metadata/read-back.ts';
import type { Paper } from '../../src/papers/schema.ts';
import { attribute, problemAt, type Page } from './page.ts';
import type { Problem } from './problem.ts';

/** What a reference manager gets of a paper's page is what is known of the paper. */
export function checkImport(page: Page, paper: Paper): Problem[] {
  const tags = page.elements
    .filter(({ tagName }) => tagName === 'meta')
    .map((element) => ({
      name: attribute(element, 'name') ?? '',
      content: attribute(element, 'content') ?? '',
    }));
  return compareImported(importTags(tags), paper).map((text) =>
    problemAt(page, undefined, 'import', text),
  );
}

/** A page that says how many papers can be imported says what was found. */
export function checkStatedCount(page: Page, count: number): Problem[] {
  const element = page.elements.find((each) => attribute(each, 'id') === 'imported-papers');
  const stated = element && attribute(element, 'value');
  if (stated === undefined || Number(stated) === count) return [];
  const text = `expected ${count}, the number of papers that can be imported, found ${stated}`;
  return [problemAt(page, element, 'import', text)];
}
