import type { Page } from 'playwright';

/** The page shows a few more than the ten that count. */
const shownResults = 30;

/**
 * Types queries into the site's own search page, one after the other.
 * @param url of the site's home page
 * @param report gets the number of queries that are done
 * @returns for each query the ids of the papers that the page shows first, best first
 * @throws {Error} where the page does not come to an end with a query
 */
export async function rankByPage(
  page: Page,
  url: string,
  queries: readonly string[],
  report: (done: number) => void,
): Promise<string[][]> {
  await page.goto(new URL('search/', url).href);
  const box = page.getByRole('main').getByRole('searchbox');
  const rankings: string[][] = [];
  for (const query of queries) {
    await box.fill(query);
    await box.press('Enter');
    rankings.push(await readResults(page, query));
    report(rankings.length);
  }
  return rankings;
}

async function readResults(page: Page, query: string): Promise<string[]> {
  // The address tells which query the state is of: the one before may have been done as well.
  const isDone = (wanted: string) =>
    new URLSearchParams(location.search).get('q') === wanted &&
    document.querySelector('main [data-search-state="done"]') !== null;
  await page.waitForFunction(isDone, query.trim()).catch(() => {
    throw new Error(`Expected data-search-state="done" for “${query}”, still waiting for it.`);
  });
  return page
    .locator('main [data-search-state] [data-paper-id]')
    .evaluateAll(
      (items, count) =>
        items.slice(0, count).map((item) => (item as HTMLElement).dataset['paperId'] ?? ''),
      shownResults,
    );
}
