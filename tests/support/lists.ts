import { expect, type Page } from 'playwright/test';
import type { Paper } from '../../src/papers/schema.ts';

/** Ids of the papers that a page lists now, in its order. */
export function listedIds(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-paper-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-paper-id')));
}

/** Waits until a page lists exactly these papers, in this order. */
export async function expectListed(page: Page, papers: readonly Paper[]): Promise<void> {
  await expect.poll(() => listedIds(page)).toEqual(papers.map(({ id }) => id));
}

/** The link of the nth paper of a list, counted from 0. */
export function paperLink(page: Page, index: number) {
  return page.locator('[data-paper-id]').nth(index).getByRole('link').first();
}

/** Waits for a page by its only first-level heading. */
export async function expectHeading(page: Page, text: string | RegExp): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCount(1);
  await expect(heading).toHaveText(text);
}
