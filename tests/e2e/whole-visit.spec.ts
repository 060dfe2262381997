import { expect, test, type Locator, type Page } from 'playwright/test';
import { expectHeading } from '../support/lists.ts';
import { papers } from '../support/papers.ts';

/** More stops than any page has before its main part ends. */
const mostStops = 150;

/** Presses Tab until something has the focus, which must be in view and on a page that fits. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

const paper = papers.find(({ arxiv, authors }) => arxiv && authors.length > 12) ?? papers[0]!;

for (const [name, viewport] of [
  ['on a wide screen', { width: 1280, height: 800 }],
  // What a window of 1280 by 1024 pixels has room for at a zoom of 400 %.
  ['at a zoom of 400 %', { width: 320, height: 256 }],
] as const) {
  test(`a whole visit by keys alone, ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await page.goto('./');
    await page.waitForLoadState();
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: /^Search papers/ });
    await expect(box).toBeFocused();
    await page.keyboard.type(paper.title);
    const option = page.getByRole('option', { name: paper.title.slice(0, 40) }).first();
    await expect(option).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectHeading(page, paper.title);

    await tabTo(page, page.getByRole('button', { name: 'Cite', exact: true }));
    await page.keyboard.press('Enter');
    const reference = page.getByRole('textbox', { name: 'Reference' });
    await expect(reference).toHaveValue(new RegExp(RegExp.escape(paper.title)));
    await tabTo(page, reference);
    await page.keyboard.press('Escape');
    await expect(reference).toBeHidden();

    const save = page.getByRole('button', { name: `Save: ${paper.title}` }).first();
    await tabTo(page, save);
    await page.keyboard.press('Enter');
    await expect(save).toHaveAttribute('aria-pressed', 'true');

    await page.goto('./');
    await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Reading list' }));
    await page.keyboard.press('Enter');
    const list = page.getByRole('region', { name: 'Your papers' });
    const note = list.getByRole('button', { name: `Add a note: ${paper.title}` });
    await tabTo(page, note);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Read by Friday');
    await expect(list.getByLabel(`Note on ${paper.title}`)).toHaveValue('Read by Friday');

    await page.goto('./map/');
    const map = page.getByRole('application', { name: 'Map of papers' });
    await tabTo(page, map);
    await page.keyboard.press('ArrowRight');
    const title = await page
      .getByRole('group', { name: 'Paper', exact: true })
      .getByRole('link')
      .textContent();
    await page.keyboard.press('Enter');
    await expectHeading(page, title!);
  });
}
