import { expect, type Page } from 'playwright/test';

/** Waits until the browser keeps this many files of the site. */
export async function expectKept(page: Page, files: number): Promise<void> {
  // To count takes a while too: not all the time.
  const options = { timeout: 150_000, intervals: [500, 1000] };
  await expect.poll(() => page.evaluate(countKept), options).toBe(files);
}

/** How many files the browser keeps, of whatever edition. */
async function countKept(): Promise<number> {
  let count = 0;
  for (const name of await caches.keys()) count += (await (await caches.open(name)).keys()).length;
  return count;
}

/** What the page “Offline” says of the copy on this device. */
export function copyState(page: Page) {
  return page.getByRole('region', { name: 'On this device' }).getByRole('status');
}

/** Waits until the copy was fetched and checked. */
export async function expectReady(page: Page): Promise<void> {
  await expect(copyState(page)).toContainText('Ready to go offline', { timeout: 90_000 });
}
