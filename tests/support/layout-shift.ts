import type { Page } from 'playwright/test';

/** How far what is on a page has moved by itself since it was opened, as browsers score it. */
export function measureLayoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (list: PerformanceObserverEntryList) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        };
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        // The observer hears of what is past in a task of its own.
        setTimeout(() => resolve(sum), 100);
      }),
  );
}
