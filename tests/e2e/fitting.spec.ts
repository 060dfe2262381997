import { expect, test, type Page } from 'playwright/test';
import { openKind, pageKinds } from '../support/pages.ts';

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

for (const kind of pageKinds) {
  test(`no scrolling to the side: ${kind.name}`, async ({ page }) => {
    await openKind(page, kind);
    // 640 px is a window of 1280 px at a zoom of 200 %.
    for (const width of [320, 390, 640]) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await findOverhang(page), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 844 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await findOverhang(page), 'letters twice as large').toEqual([]);
  });
}
