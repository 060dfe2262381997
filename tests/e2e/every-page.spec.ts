import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { measureLayoutShift } from '../support/layout-shift.ts';
import { openKind, pageKinds, type PageKind } from '../support/pages.ts';
import { watchPage } from '../support/watch-page.ts';

/** What holds for every kind of page: seen in two visits, on a wide screen and on a phone. */
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

/** What sticks out to the right of the page, outermost first; empty where the page fits. */
function findOverhang(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${scrollWidth} > ${clientWidth}: ${element.outerHTML.slice(0, 120)}`)
      .slice(0, 3);
  });
}

/** What a test, a query or a place in the single file brings about may move things. */
const isPlain = ({ path, prepare }: PageKind) => !prepare && !/[?#]|sheaf/.test(path);

/** Opens a page anew, and sees that nothing moves while it loads. */
async function visit(page: Page, kind: PageKind, width: number, colorScheme: 'light' | 'dark') {
  await page.setViewportSize({ width, height: 844 });
  await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
  await openKind(page, kind);
  await page.waitForLoadState('networkidle');
  if (isPlain(kind)) expect.soft(await measureLayoutShift(page), `${width} px`).toBeLessThan(0.01);
}

for (const kind of pageKinds) {
  test(`every page is whole, on a wide screen and on a phone: ${kind.name}`, async ({
    page,
    baseURL,
  }) => {
    const watch = watchPage(page, kind, baseURL!);

    await visit(page, kind, 1280, 'light');
    expect.soft(await findViolations(page), 'axe, light, 1280 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    expect.soft(await findViolations(page), 'axe, high contrast, 1280 px').toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await findOverhang(page), 'letters twice as large').toEqual([]);
    // The next visit may lead to another place of the same document.
    await page.evaluate(() => document.documentElement.removeAttribute('style'));

    await visit(page, kind, 360, 'dark');
    expect.soft(await findViolations(page), 'axe, dark, 360 px').toEqual([]);
    // 640 px is a window of 1280 px at a zoom of 200 %, and 320 px one at 400 %.
    for (const width of [320, 360, 640]) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await findOverhang(page), `${width} px`).toEqual([]);
    }
    await watch.expectQuiet();
  });
}

for (const kind of pageKinds.filter(({ prepare }) => prepare)) {
  // Below a path, addresses that scripts make are what can go wrong.
  test(`below a path a page is quiet: ${kind.name} @subpath-only`, async ({ page, baseURL }) => {
    const watch = watchPage(page, kind, baseURL!);
    await openKind(page, kind);
    await page.waitForLoadState('networkidle');
    await watch.expectQuiet();
  });
}
