import { expect, test, type Locator, type Page } from 'playwright/test';
import { groupByAuthor } from '../../src/papers/groups.ts';
import { countTopics } from '../../src/papers/statistics.ts';
import { listSystems } from '../../src/papers/systems.ts';
import { expectHeading } from '../support/lists.ts';
import { nonsense } from '../support/pages.ts';
import { papers } from '../support/papers.ts';

const opener = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Search' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const box = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const group = (page: Page, name: string) => dialog(page).getByRole('group', { name });
const status = (page: Page) => dialog(page).getByRole('status');

/** Opens the dialog on a page, and searches once what is asked for is offered. */
async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await box(page).fill(query);
  await expect(options(page).first()).toBeVisible();
}

/** Waits until the keys have chosen an option. */
async function expectChosen(page: Page, option: Locator): Promise<void> {
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(dialog(page).locator('[aria-selected="true"]')).toHaveCount(1);
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id'))!,
  );
  await expect(box(page)).toBeFocused();
}

async function recentSearches(page: Page): Promise<string[]> {
  await box(page).fill('');
  return group(page, 'Recent searches').getByRole('option').allInnerTexts();
}

const parts = /\/pagefind\/|\/search(-index)?\/.*\.json/;

function watchParts(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (parts.test(request.url())) fetched.push(request.url());
  });
  return fetched;
}

test('from any page to a paper by the keys alone @subpath', async ({ page }) => {
  await page.goto('./years/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('offline learning');
  const first = group(page, 'Papers').getByRole('option').first();
  await expect(first).toBeVisible();
  await expect(status(page)).toHaveText(/^6 of \d+ papers/);
  await expect(options(page).and(page.locator('[aria-selected]'))).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expectChosen(page, first);
  const title = await first.locator('span').innerText();
  await page.keyboard.press('Enter');
  await expectHeading(page, title);
});

test('Ctrl K opens it too, from inside a box as well, and Escape gives the focus back', async ({
  page,
}) => {
  await page.goto('./systems/');
  const other = page.getByRole('main').getByRole('searchbox');
  await other.focus();
  await page.keyboard.type('a/b');
  await expect(other).toHaveValue('a/b');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(other).toBeFocused();
});

test('the button in the header opens it, and three ways lead out', async ({ page }) => {
  await page.goto('./');
  await opener(page).click();
  await expect(box(page)).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.mouse.click(5, 5);
  await expect(dialog(page)).toBeHidden();

  await opener(page).click();
  await box(page).fill('offline');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  // What was asked is there again, to be typed over.
  await expect(box(page)).toHaveValue('offline');
  await page.keyboard.type('x');
  await expect(box(page)).toHaveValue('x');
});

test('nothing of the index is fetched before it opens', async ({ page }) => {
  const fetched = watchParts(page);
  await page.goto(`./papers/${papers[0]!.id}/`);
  await opener(page).hover();
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await opener(page).click();
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
});

test('Enter without a chosen option leads to the search page @subpath', async ({ page }) => {
  await page.goto('./years/');
  await search(page, 'offline learning');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=offline\+learning$/);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('offline learning');
});

test('the last of the papers leads to all of them', async ({ page }) => {
  await page.goto('./years/');
  await search(page, 'learning');
  await group(page, 'Papers')
    .getByRole('option', { name: /^All \d+ papers$/ })
    .click();
  await expect(page).toHaveURL(/\/search\/\?q=learning$/);
});

test('Ctrl Enter opens a tab, and the dialog stays', async ({ page, context }) => {
  await page.goto('./years/');
  await search(page, 'offline');
  await page.keyboard.press('ArrowDown');
  let opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(/\/papers\//);
  await page.keyboard.press('Home');
  opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(/\/search\/\?q=offline$/);
  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL(/\/years\/$/);
});

test('arrow keys go round; Home and End go back to the text', async ({ page }) => {
  await page.goto('./years/');
  await search(page, 'offline');
  const caret = () => box(page).evaluate((input: HTMLInputElement) => input.selectionStart);
  await page.keyboard.press('ArrowUp');
  await expectChosen(page, options(page).last());
  await expect(options(page).last()).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expectChosen(page, options(page).first());
  await page.keyboard.press('Home');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(dialog(page).locator('[aria-selected]')).toHaveCount(0);
  expect(await caret()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(dialog(page).locator('[aria-selected]')).toHaveCount(0);
  expect(await caret()).toBe('offline'.length);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('x');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
});

const topic = countTopics(papers)[0]!;
const author = groupByAuthor(papers)[0]!;
const system = listSystems(papers).find(({ name }) => /^[a-z0-9]{4,}$/i.test(name))!;

test('a topic is offered with its number of papers', async ({ page }) => {
  await page.goto('./years/');
  const title = topic.slug.replaceAll('-', ' ');
  await search(page, title);
  const option = group(page, 'Topics').getByRole('option').first();
  await expect(option).toContainText(`${topic.count} paper`);
  await option.click();
  await expect(page).toHaveURL(new RegExp(`/topics/${topic.slug}/$`));
});

test('an author is offered @subpath', async ({ page }) => {
  await page.goto('./years/');
  await search(page, author.label.toLowerCase());
  const option = group(page, 'Authors').getByRole('option').first();
  await expect(option).toContainText(author.label);
  await option.click();
  await expectHeading(page, author.label);
});

test('a system is offered, also on the page of all systems', async ({ page }) => {
  await page.goto('./systems/');
  await search(page, system.name);
  await group(page, 'Systems').getByRole('option').first().click();
  await expect(page).toHaveURL(new RegExp(`/systems/#${system.slug}$`));
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator(':target')).toBeInViewport();
});

test('on a large list the names of all authors are not fetched', async ({ page }) => {
  const fetched = watchParts(page);
  await page.goto('./years/');
  await page.locator('search-opener').evaluate((element) => (element.dataset.papers = '2001'));
  await search(page, author.label);
  await expect(group(page, 'Authors')).toHaveCount(0);
  expect(fetched.filter((url) => url.endsWith('/names.json'))).toEqual([]);
});

test('the words looked for are marked', async ({ page }) => {
  await page.goto('./years/');
  await search(page, 'offline');
  await expect(group(page, 'Papers').locator('mark').first()).toHaveText(/^offline$/i);
});

test('a word that nothing holds finds nothing, and says so', async ({ page }) => {
  await page.goto('./years/');
  await page.keyboard.press('/');
  await box(page).fill(nonsense);
  await expect(status(page)).toContainText('Nothing found');
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(dialog(page).getByText('next to each other')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await box(page).fill('offline');
  await expect(options(page).first()).toBeVisible();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog(page).getByText('next to each other')).toBeHidden();
});

test('hostile text is text', async ({ page }) => {
  await page.goto('./years/');
  await page.keyboard.press('/');
  await box(page).fill('<img src=x onerror=alert(1)> ${x} ]]> "');
  await expect(status(page)).not.toHaveText('Searching …');
  await expect(dialog(page).locator('img')).toHaveCount(0);
});

test('an older search that answers late does not replace a newer one', async ({ page }) => {
  await page.goto('./years/');
  await page.keyboard.press('/');
  await page.waitForLoadState('networkidle');
  let release = () => {};
  const late = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/index/*', (route) => late.then(() => route.continue()), {
    times: 1,
  });
  const asked = page.waitForRequest('**/pagefind/index/*');
  await box(page).fill('exploration');
  await asked;
  await box(page).fill('robot');
  await expect(group(page, 'Papers').locator('mark').first()).toHaveText(/^robot/i);
  const newer = await options(page).allInnerTexts();
  const answered = page.waitForResponse('**/pagefind/index/*');
  release();
  await answered;
  await page.waitForLoadState('networkidle');
  expect(await options(page).allInnerTexts()).toEqual(newer);
});

test('where the index cannot be loaded it says so, and recovers', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('./years/');
  await page.keyboard.press('/');
  await box(page).fill('explor');
  await expect(status(page)).toContainText('could not be loaded');
  await page.unroute('**/pagefind/**');
  await page.keyboard.press('End');
  await page.keyboard.type('ation');
  await expect(options(page).first()).toBeVisible();
  await expect(status(page)).toContainText('papers');
});

test('searches are remembered when they lead somewhere, and can be forgotten', async ({ page }) => {
  await page.goto('./years/');
  await search(page, 'offline');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await search(page, 'robot');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=robot$/);
  await page.goto('./years/');
  await search(page, 'exploration');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/papers\//);

  await page.goto('./topics/');
  await page.keyboard.press('/');
  expect(await recentSearches(page)).toEqual(['exploration', 'robot']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=robot$/);

  await page.goto('./topics/');
  await page.keyboard.press('/');
  expect(await recentSearches(page)).toEqual(['robot', 'exploration']);
  await dialog(page).getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(status(page)).toHaveText('Recent searches are cleared.');
  await expect(box(page)).toBeFocused();
  await expect(options(page)).toHaveCount(0);
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('button', { name: 'Clear recent searches' })).toBeHidden();
});

test('where storage is blocked everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('./years/');
  await search(page, 'offline');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/papers\//);
});

test('the search page has a box of its own', async ({ page }) => {
  await page.goto('./search/?q=offline');
  const own = page.getByRole('main').getByRole('searchbox', { name: 'Search for' });
  for (const open of [
    () => page.keyboard.press('/'),
    () => page.keyboard.press('Control+k'),
    () => opener(page).click(),
  ]) {
    await page.getByRole('main').focus();
    await open();
    await expect(own).toBeFocused();
    await expect(dialog(page)).toBeHidden();
  }
});

test('on a phone it fills what the keyboard leaves free', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./years/');
  await search(page, 'learning');
  expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await page.setViewportSize({ width: 390, height: 420 });
  await expect.poll(async () => (await dialog(page).boundingBox())?.height).toBe(420);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toBeInViewport({ ratio: 1 });
  await expect(box(page)).toBeInViewport({ ratio: 1 });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the button in the header leads to the search page @subpath', async ({ page }) => {
    await page.goto('./years/');
    await opener(page).click();
    await expectHeading(page, 'Search');
  });
});
