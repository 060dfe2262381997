import type { Page } from 'playwright';
import { patienceMs } from './first-search.ts';

/** What a reader who types waits for. */
export interface KeyPresses {
  /** Milliseconds from each key press until its results are on the screen, in the order of typing. */
  waitsMs: number[];
  /** The longest time in which the page could not answer at all; 0 where that is below 50 ms. */
  longestTaskMs: number;
}

declare global {
  interface Window {
    keyPresses: KeyPresses;
  }
}

/**
 * Types queries key by key into a search page, each key once the results of the one before are
 * there. The same queries are typed once before, so that nothing has to be fetched.
 */
export async function timeKeyPresses(
  page: Page,
  url: string,
  queries: readonly string[],
): Promise<KeyPresses> {
  page.setDefaultTimeout(patienceMs);
  await page.addInitScript(watchKeyPresses);
  await page.goto(url);
  const box = page.getByRole('main').getByRole('searchbox');
  for (const isWarm of [false, true]) {
    if (isWarm) await page.evaluate(() => (window.keyPresses = { waitsMs: [], longestTaskMs: 0 }));
    let count = 0;
    for (const query of queries) {
      await box.fill('');
      for (const key of query) {
        await page.keyboard.press(key === ' ' ? 'Space' : key);
        count++;
        await page.waitForFunction((count) => window.keyPresses.waitsMs.length >= count, count);
      }
    }
  }
  return page.evaluate(() => window.keyPresses);
}

/** Runs in the page. With one key at a time, the first `done` after a key is that of its query. */
function watchKeyPresses(): void {
  window.keyPresses = { waitsMs: [], longestTaskMs: 0 };
  let pressedAt: number | undefined;
  const onFrame = (run: () => void) =>
    requestAnimationFrame(() => {
      // A message comes once the frame is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = run;
      port2.postMessage(undefined);
    });
  addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });
  new MutationObserver((records) => {
    const isDone = records.some(
      ({ target }) => (target as HTMLElement).dataset['searchState'] === 'done',
    );
    if (!isDone || pressedAt === undefined) return;
    const start = pressedAt;
    pressedAt = undefined;
    onFrame(() => window.keyPresses.waitsMs.push(performance.now() - start));
  }).observe(document, { subtree: true, attributeFilter: ['data-search-state'] });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.keyPresses.longestTaskMs = Math.max(window.keyPresses.longestTaskMs, duration);
  }).observe({ type: 'longtask' });
}
