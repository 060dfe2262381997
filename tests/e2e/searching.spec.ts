import { expect, test, type Page } from 'playwright/test';
import { expectHeading, listedIds, paperLink } from '../support/lists.ts';
import { nonsense, searchDone } from '../support/pages.ts';
import { papers } from '../support/papers.ts';

const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const status = (page: Page) => page.getByRole('main').getByRole('status');
const state = (page: Page) => page.locator('[data-search-state]');
const results = (page: Page) => state(page).locator('[data-paper-id]');

test('from the home page to a paper by a search @subpath', async ({ page }) => {
  await page.goto('./');
  await box(page).fill('offline learning');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=offline\+learning$/);
  await searchDone(page);
  await expect(status(page)).toContainText('“offline learning”');
  const title = await paperLink(page, 0).innerText();
  await paperLink(page, 0).click();
  await expectHeading(page, title);
  await page.goBack();
  await searchDone(page);
  await expect(paperLink(page, 0)).toHaveText(title);
});

for (const [nth, position] of [0, 0.2, 0.4, 0.6, 0.8].entries()) {
  test(`a whole title finds its paper first: ${nth + 1} of 5`, async ({ page }) => {
    const { id, title } = papers[Math.floor(position * papers.length)]!;
    await page.goto(`./search/?q=${encodeURIComponent(title)}`);
    await searchDone(page);
    expect((await listedIds(page))[0]).toBe(id);
  });
}

test('without a query the page waits, with the cursor in the box', async ({ page }) => {
  await page.goto('./search/');
  await expect(box(page)).toBeFocused();
  await expect(state(page)).toHaveAttribute('data-search-state', 'idle');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toHaveText('');
});

test('results come while typing, and the address follows', async ({ page }) => {
  await page.goto('./search/');
  await box(page).pressSequentially('exploration');
  await expect(page).toHaveURL(/\?q=exploration$/);
  await searchDone(page);
  await expect(page).toHaveTitle(/^exploration · Search/);
  const typed = await listedIds(page);
  expect(typed.length).toBeGreaterThan(0);
  await page.reload();
  await searchDone(page);
  expect(await listedIds(page)).toEqual(typed);
  await expect(box(page)).toHaveValue('exploration');

  await box(page).fill('');
  await expect(state(page)).toHaveAttribute('data-search-state', 'idle');
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
});

test('the words looked for are marked', async ({ page }) => {
  await page.goto('./search/?q=exploration');
  await searchDone(page);
  const marks = results(page).first().locator('mark');
  await expect(marks.first()).toHaveText(/^explor/i);
});

test('filters narrow the results, stay in the address, and Back undoes them', async ({ page }) => {
  await page.goto('./search/?q=learning');
  await searchDone(page);
  const all = await status(page).innerText();
  const year = page.getByRole('form', { name: 'Filter' }).getByLabel('Year');
  await year.selectOption({ index: 1 });
  const chosen = await year.inputValue();
  await expect(page).toHaveURL(new RegExp(`\\?q=learning&year=${chosen}$`));
  await expect(status(page)).not.toHaveText(all);
  const [id] = await listedIds(page);
  const { venue, published } = papers.find((paper) => paper.id === id)!;
  expect(String(venue?.year ?? published)).toMatch(chosen);

  await page.goBack();
  await expect(status(page)).toHaveText(all);
  await expect(year).toHaveValue('');
  await page.goForward();
  await expect(year).toHaveValue(chosen);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(status(page)).toHaveText(all);
  await expect(box(page)).toBeFocused();
});

test('a filter alone lists its papers', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('form', { name: 'Filter' }).getByLabel('Topic').selectOption({ index: 1 });
  await searchDone(page);
  await expect(page).toHaveURL(/\?topic=/);
  expect((await listedIds(page)).length).toBeGreaterThan(0);
});

test('a word that no paper holds finds nothing, and says so', async ({ page }) => {
  await page.goto(`./search/?q=${nonsense}`);
  await searchDone(page);
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toContainText('No paper');
  await expect(page.getByText('Try fewer or other words')).toBeVisible();
  await box(page).fill('learning');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('Try fewer or other words')).toBeHidden();
});

test('a word beyond all others does not hide what the others find', async ({ page }) => {
  await page.goto(`./search/?q=exploration+${nonsense}`);
  await searchDone(page);
  await expect(results(page).first()).toBeVisible();
});

test('the keyboard is enough: to the box, through the results, back, into a paper', async ({
  page,
}) => {
  await page.goto('./search/?q=exploration');
  await searchDone(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(paperLink(page, 0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(paperLink(page, 1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(paperLink(page, 0)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const title = await paperLink(page, 0).innerText();
  await page.keyboard.press('Enter');
  await expectHeading(page, title);
});

test('on any other page the slash leads to the box in the header', async ({ page }) => {
  await page.goto('./topics/');
  await page.keyboard.press('/');
  const header = page.getByRole('banner').getByRole('searchbox');
  await expect(header).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(header).toHaveValue('a/b');
});

test('many results come in parts', async ({ page }) => {
  await page.goto('./search/?q=learning');
  await searchDone(page);
  const shown = await results(page).count();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(paperLink(page, shown)).toBeFocused();
  const ids = await listedIds(page);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an older search that answers late does not replace a newer one', async ({ page }) => {
  await page.goto('./search/');
  let release = () => {};
  const late = new Promise<void>((resolve) => (release = resolve));
  // The first search waits for its part of the index; the one after it does not.
  await page.route('**/pagefind/*/index/*', (route) => late.then(() => route.continue()), {
    times: 1,
  });
  const asked = page.waitForRequest('**/pagefind/*/index/*');
  await box(page).fill('exploration');
  await asked;
  await box(page).fill('robot');
  await expect(status(page)).toContainText('“robot”');
  const newer = await listedIds(page);
  const answered = page.waitForResponse('**/pagefind/*/index/*');
  release();
  await answered;
  await page.waitForLoadState('networkidle');
  await expect(status(page)).toContainText('“robot”');
  expect(await listedIds(page)).toEqual(newer);
});

test('where the index cannot be loaded the page says so, and recovers', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('./search/?q=exploration');
  await expect(status(page)).toContainText('could not be loaded');
  await searchDone(page);
  await page.unroute('**/pagefind/**');
  await box(page).press('Enter');
  await expect(results(page).first()).toBeVisible();
  await expect(status(page)).toContainText('“exploration”');
});
