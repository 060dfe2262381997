import { expect, test } from 'playwright/test';
import { measureLayoutShift } from '../support/layout-shift.ts';
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
      expect(await measureLayoutShift(page)).toBeLessThan(0.01);
    });
  }
}
