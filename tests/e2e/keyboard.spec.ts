import { expect, test } from 'playwright/test';
import { expectHeading, listedIds, paperLink } from '../support/lists.ts';
import { searchDone } from '../support/pages.ts';
import { papers } from '../support/papers.ts';

for (const path of ['./', './papers/', `./papers/${papers[0]!.id}/`, './search/?q=learning']) {
  test(`the first key leads past the header: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toBeVisible();
  });

  test(`the focus can be seen wherever it goes: ${path}`, async ({ page }) => {
    await page.goto(path);
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press('Tab');
      const focus = page.locator(':focus');
      await expect(focus).toBeInViewport();
      await expect(focus).not.toHaveCSS('outline-style', 'none');
      await expect(focus).not.toHaveCSS('outline-width', '0px');
    }
  });
}

test('letters lead through lists and papers, ? says which, and they can be turned off @subpath', async ({
  page,
}) => {
  // Keys are heard once the page's scripts have run.
  const expectPaper = async ({ title }: { title: string }) => {
    await expectHeading(page, title);
    await page.waitForLoadState();
  };
  await page.goto('./papers/');
  await page.keyboard.press('j');
  await expect(paperLink(page, 0)).toBeFocused();
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
  await expect(paperLink(page, 1)).toBeFocused();
  await expect(page.locator('[data-paper-id]').nth(1)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('o');
  await expectPaper(papers[1]!);
  await page.keyboard.press('n');
  await expectPaper(papers[2]!);
  await page.keyboard.press('p');
  await expectPaper(papers[1]!);
  await page.keyboard.press('j');
  await expect(
    page.getByRole('region', { name: 'Related papers' }).locator(':focus'),
  ).toBeVisible();

  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await page.keyboard.press('j');
  await expect(help.locator(':focus')).toBeVisible();
  await help.getByRole('checkbox', { name: /single key/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  for (const key of ['n', '/', '?']) await page.keyboard.press(key);
  await expectPaper(papers[1]!);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Keys' }).click();
  await help.getByRole('checkbox', { name: /single key/ }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expectPaper(papers[2]!);
});

test('letters go through results, and stay letters in a box', async ({ page }) => {
  await page.goto('./search/?q=offline+learning');
  await searchDone(page);
  const box = page.getByRole('searchbox', { name: 'Search for' });
  await box.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' jk?');
  await expect(box).toHaveValue('offline learning jk?');
  await box.fill('offline learning');
  await searchDone(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await expect(paperLink(page, 1)).toBeFocused();
  const [, second] = await listedIds(page);
  await page.keyboard.press('o');
  await expectHeading(page, papers.find(({ id }) => id === second)!.title);
});

test('what is typed while the search dialog comes is not lost', async ({ page }) => {
  await page.route('**/search-dialog.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto('./years/');
  await page.keyboard.press('/');
  await page.keyboard.type('offlin');
  const box = page.getByRole('combobox', { name: /^Search papers/ });
  await expect(box).toBeFocused();
  await page.keyboard.type('e');
  await expect(box).toHaveValue('offline');
});
