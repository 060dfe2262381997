import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { openKind, pageKinds } from '../support/pages.ts';

test.describe.configure({ mode: 'parallel' });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each violation in a line, with the element it is about. */
async function findViolations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ runOnly: rules, resultTypes: ['violations'] })
    // For pages without frames, and several times as fast.
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

for (const kind of pageKinds) {
  test(`no barrier that axe knows: ${kind.name}`, async ({ page }) => {
    // Theme and width do not depend on each other: two runs see both of both.
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await openKind(page, kind);
      expect.soft(await findViolations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}
