import { setTimeout as wait } from 'node:timers/promises';
import type { DrivenSite } from '../drive-site.ts';
import type { StaticHost, Transfer } from '../static-host.ts';

/** What was fetched for the first search of a reader who comes for the first time. */
export interface FirstSearch {
  query: string;
  /** Until the box gets the focus: the page itself. */
  before: Transfer[];
  /** From then on. */
  after: Transfer[];
}

/** A slow search is to be measured, not to end the run. */
export const patienceMs = 300_000;
const keyPauseMs = 100;
/** A page that has fetched nothing for so long is taken to be ready. */
const quietMs = 1000;

/**
 * Opens a search page, waits until it is quiet, then focuses its box and types one query.
 * @param url of the page, on the site's host
 */
export async function measureFirstSearch(
  { newContext, host }: DrivenSite,
  url: string,
  query: string,
): Promise<FirstSearch> {
  const context = await newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  // A page may give its box the focus by itself, and what comes then is the search's, not the page's.
  await page.addInitScript(() => {
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = () => {};
    addEventListener('pointerdown', () => (HTMLElement.prototype.focus = focus), { once: true });
  });
  host.transfers.length = 0;
  await page.goto(url);
  await becomeQuiet(host);
  const before = host.transfers.splice(0);
  const box = page.getByRole('main').getByRole('searchbox');
  await box.click();
  await box.pressSequentially(query, { delay: keyPauseMs });
  await page.locator('main[data-search-state="done"], main [data-search-state="done"]').waitFor();
  await becomeQuiet(host);
  const after = host.transfers.splice(0);
  await context.close();
  return { query, before, after };
}

async function becomeQuiet({ transfers }: StaticHost): Promise<void> {
  for (let count = -1; count !== transfers.length;) {
    count = transfers.length;
    await wait(quietMs);
  }
}
