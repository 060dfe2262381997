import { expect, test } from 'playwright/test';
import { listedIds } from '../support/lists.ts';
import { pageKinds } from '../support/pages.ts';
import { papers } from '../support/papers.ts';

test.use({ javaScriptEnabled: false });

/** States of a page that only a script brings about have nothing to show here. */
const served = pageKinds.filter(({ path, prepare }) => !prepare && !path.includes('?'));

for (const { name, path } of served) {
  test(`nothing is offered that needs a script: ${name}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    // A popover opens without a script.
    const buttons = page.locator('button:visible:not([type="submit"], [popovertarget])');
    await expect(buttons).toHaveCount(0);
    const forms = await page.getByRole('search').all();
    for (const form of forms) await expect(form).toHaveAttribute('action', /\/search\/$/);
  });
}

test('every paper is in the pages of the list, once and in order @subpath', async ({ page }) => {
  await page.goto('./papers/');
  const ids: (string | null)[] = [];
  const next = page.getByRole('link', { name: 'Next', exact: true });
  for (;;) {
    ids.push(...(await listedIds(page)));
    if (!(await next.isVisible())) break;
    // Waits for the whole page: the list is there before its links to other pages are.
    await page.goto((await next.getAttribute('href'))!);
  }
  expect(ids).toEqual(papers.map(({ id }) => id));
});

test('the list shows abstracts, and hides them again @subpath', async ({ page }) => {
  const words = papers[0]!.abstract.split(' ').slice(0, 4).join(' ');
  await page.goto('./papers/');
  await expect(page.getByText(words)).toHaveCount(0);
  await page.getByRole('link', { name: 'With abstracts' }).click();
  await expect(page.getByText(words)).toBeVisible();
  await page.getByRole('link', { name: 'Without abstracts' }).click();
  await expect(page.getByText(words)).toHaveCount(0);
});

test('a topic, its paper and the reason of the topic can be read', async ({ page }) => {
  await page.goto('./topics/');
  await page.getByRole('main').getByRole('link').first().click();
  await page.locator('[data-paper-id]').first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Abstract' })).toBeVisible();
  await page.getByText('Why: ').first().click();
  await expect(page.getByText(/the (title|abstract) says|a curator says/).first()).toBeVisible();
});

test('the search page says what to do instead', async ({ page }) => {
  await page.goto('./search/?q=learning');
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'topic' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
});
