import { expect, test } from 'playwright/test';
import { openKind, pageKinds } from '../support/pages.ts';

const kinds = pageKinds.filter(({ name }) =>
  ['home', 'papers', 'paper', 'topic with data tables'].includes(name),
);

for (const { name, path } of kinds) {
  for (const width of [390, 1280]) {
    test(`nothing moves while it loads: ${name}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await openKind(page, { name, path });
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(
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
      expect(shift).toBeLessThan(0.01);
    });
  }
}
