import { expect, test, type Page } from 'playwright/test';
import { expectHeading, listedIds, paperLink } from '../support/lists.ts';
import { nonsense, searchDone } from '../support/pages.ts';
import { papers } from '../support/papers.ts';

const main = (page: Page) => page.getByRole('main');
const box = (page: Page) => main(page).getByRole('searchbox', { name: 'Search for' });
const status = (page: Page) => main(page).getByRole('status');
const state = (page: Page) => page.locator('[data-search-state]');
const results = (page: Page) => state(page).locator('[data-paper-id]');
const chips = (page: Page) => page.getByRole('list', { name: 'Chosen' }).getByRole('link');
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const boxes = (page: Page, name: string) => facet(page, name).getByRole('checkbox');

/** Goes to an address of the search page and waits for its results. */
async function search(page: Page, address: string): Promise<void> {
  await page.goto(`./search/?${address}`);
  await searchDone(page);
}

/** A word that many papers hold, so that there is more than one part of results. */
const common = 'learning';

test('from the home page to a paper by a search @subpath', async ({ page }) => {
  await page.goto('./');
  await main(page).getByRole('searchbox').fill('offline learning');
  await main(page).getByRole('searchbox').press('Enter');
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
    await search(page, `q=${encodeURIComponent(title)}`);
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
  expect((await listedIds(page)).slice(0, typed.length)).toEqual(typed);
  await expect(box(page)).toHaveValue('exploration');

  await box(page).fill('');
  await expect(state(page)).toHaveAttribute('data-search-state', 'idle');
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
});

test('the words looked for are marked, in the results and in the paper', async ({ page }) => {
  await search(page, 'q=exploration');
  const marks = results(page).first().locator('mark');
  await expect(marks.first()).toHaveText(/^explor/i);
  await expect(paperLink(page, 0)).toHaveAttribute('href', /\?mark=exploration$/);
});

test('a paper that stays among the results keeps its place in the page', async ({ page }) => {
  await search(page, 'q=exploration');
  const handle = await paperLink(page, 0).elementHandle();
  await box(page).press('End');
  await box(page).pressSequentially('+');
  await expect(page).toHaveURL(/q=exploration%2B$/);
  await searchDone(page);
  expect(await handle!.evaluate((link) => link.isConnected)).toBe(true);
});

test.describe('filters', () => {
  test('count what each value would give, and narrow to it', async ({ page }) => {
    await search(page, `q=${common}`);
    const all = await status(page).innerText();
    const year = facet(page, 'Year').getByRole('listitem').first();
    const [, label = '', count = ''] = /^(\d{4})\s+(\d+)$/.exec(await year.innerText())!;
    await year.getByRole('checkbox').check();
    await expect(page).toHaveURL(new RegExp(`\\?q=${common}&year=${label}$`));
    await searchDone(page);
    await expect(results(page)).toHaveCount(Math.min(30, Number(count)));
    for (const id of await listedIds(page)) {
      const { venue, published } = papers.find((paper) => paper.id === id)!;
      expect(String(venue?.year ?? published)).toMatch(label);
    }

    await page.goBack();
    await expect(status(page)).toHaveText(all);
    await expect(year.getByRole('checkbox')).not.toBeChecked();
    await page.goForward();
    await expect(year.getByRole('checkbox')).toBeChecked();
  });

  test('widen within a facet, narrow across facets, and the focus stays', async ({ page }) => {
    await page.goto('./search/');
    const chosen = async (name: string, index: number) => {
      await boxes(page, name).nth(index).check();
      await expect(boxes(page, name).nth(index)).toBeFocused();
      await searchDone(page);
      return Number(/^\d+/.exec(await status(page).innerText())![0]);
    };
    const first = await chosen('Topic', 0);
    const second = await chosen('Topic', 1);
    expect(second).toBeGreaterThan(first);
    expect(await chosen('Type', 0)).toBeLessThan(second);
    await expect(page).toHaveURL(/\?topic=[a-z-]+&topic=[a-z-]+&type=[a-z-]+$/);
  });

  test('are taken back one by one, or all at once, and the focus goes on', async ({ page }) => {
    await search(page, `q=${common}+year%3A2020..&type=method&type=theory&code=yes`);
    await expect(chips(page)).toHaveCount(5);
    const chip = page.getByRole('link', { name: 'Type: Method, remove' });
    await chip.click();
    await expect(page).toHaveURL(/&type=theory&code=yes$/);
    await expect(chip).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Type: Theory, remove' })).toBeFocused();
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(new RegExp(`\\?q=${common}$`));
    await expect(box(page)).toHaveValue(common);
    await expect(box(page)).toBeFocused();
  });

  test('show a few values, then all, and find values by their words', async ({ page }) => {
    await search(page, `q=${common}`);
    await page.getByText('Tag', { exact: true }).click();
    const tags = boxes(page, 'Tag');
    const few = await tags.count();
    const more = facet(page, 'Tag').getByRole('button', { name: /^Show/ });
    await more.click();
    expect(await tags.count()).toBeGreaterThan(few);
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    await facet(page, 'Tag').getByRole('searchbox').fill('policy');
    for (const label of await facet(page, 'Tag').getByRole('listitem').allInnerTexts())
      expect(label.toLowerCase()).toContain('policy');
  });

  test('on a phone fold out, and say how many are chosen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await search(page, `q=${common}&type=method`);
    const panel = main(page).getByText('Filters');
    await expect(panel).toHaveText('Filters 1 chosen');
    await expect(facet(page, 'Type')).toBeHidden();
    await panel.click();
    await expect(boxes(page, 'Type').first()).toBeChecked();
  });
});

test('results can be put into another order, which stays in the address', async ({ page }) => {
  await search(page, 'q=exploration');
  const byRelevance = await listedIds(page);
  await main(page).getByLabel('Sort by').selectOption('Title');
  await expect(page).toHaveURL(/\?q=exploration&sort=title$/);
  await searchDone(page);
  const titles = (await results(page).getByRole('link').allInnerTexts()).map((title) =>
    title.toLowerCase(),
  );
  expect(titles).toEqual(titles.toSorted());
  await page.goBack();
  await expect.poll(() => listedIds(page)).toEqual(byRelevance);
  await expect(main(page).getByLabel('Sort by')).toHaveValue('relevance');
});

test.describe('the receipt', () => {
  test('says what was searched, and what a misspelt word was read as', async ({ page }) => {
    await search(page, 'q=prefrence+learning');
    await expect(main(page)).toContainText(`Searched ${papers.length} papers, edition of`);
    await expect(main(page)).toContainText('Showing results for preference instead of prefrence');
    const read = await listedIds(page);
    await page.getByRole('link', { name: 'search exactly' }).click();
    await expect(page).toHaveURL(/&exact=prefrence$/);
    await searchDone(page);
    await expect(main(page)).toContainText('No paper holds prefrence');
    await page.getByRole('link', { name: 'also search for other wordings' }).click();
    await expect(page).toHaveURL(/\?q=prefrence\+learning$/);
    await searchDone(page);
    expect(await listedIds(page)).toEqual(read);
  });

  test('forgets what was to be exact when the word goes', async ({ page }) => {
    await search(page, 'q=prefrence+learning&exact=prefrence');
    await box(page).fill('learning');
    await expect(page).toHaveURL(/\?q=learning$/);
  });

  test('says what was not read as it may have been meant', async ({ page }) => {
    await search(page, 'q=learning+year%3Asoon');
    await expect(main(page)).toContainText('“year:soon” is not a year');
  });

  test('is copied as text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await search(page, `q=${common}&type=theory`);
    await page.getByRole('button', { name: 'Copy receipt' }).click();
    await expect(status(page)).toContainText('Receipt copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`Search: ${common}\n`);
    expect(text).toContain('Filters: Type: Theory\n');
    expect(text).toContain(`Address: ${page.url()}\n`);
  });
});

test.describe('nothing found', () => {
  test('is said, with topics to go to, until something is found', async ({ page }) => {
    await search(page, `q=${nonsense}`);
    await expect(results(page)).toHaveCount(0);
    await expect(status(page)).toContainText('No papers');
    await expect(main(page)).toContainText(`No paper holds ${nonsense}`);
    const topics = page.getByRole('region', { name: 'Topics' });
    await expect(topics.getByRole('listitem').first()).toBeVisible();
    await box(page).fill(common);
    await expect(results(page).first()).toBeVisible();
    await expect(topics).toBeHidden();
  });

  test('is remedied by asking for less, with what that gives', async ({ page }) => {
    await search(page, `q=${common}+-${common}&type=theory`);
    await expect(results(page)).toHaveCount(0);
    const less = page.getByRole('region', { name: 'Ask for less' }).getByRole('listitem');
    await expect(less).toHaveCount(1);
    const [, count = ''] = /(\d+) papers?$/.exec(await less.innerText())!;
    await less.getByRole('link', { name: `Without -${common}` }).click();
    await expect(page).toHaveURL(new RegExp(`\\?q=${common}&type=theory$`));
    await searchDone(page);
    await expect(status(page)).toHaveText(new RegExp(`^${count} paper`));
  });

  test('by one word does not hide what the others find', async ({ page }) => {
    await search(page, `q=exploration+${nonsense}`);
    await expect(results(page).first()).toBeVisible();
  });
});

test.describe('the help', () => {
  test('opens, closes by Escape, and the focus is where it was', async ({ page }) => {
    await page.goto('./search/');
    const button = page.getByRole('button', { name: 'Search help' });
    await button.press('Enter');
    const help = page.getByRole('dialog', { name: 'What a search can ask for' });
    await expect(help).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(help.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('has examples that all find something @subpath', async ({ page }) => {
    await page.goto('./search/');
    const links = page.getByRole('region', { name: 'What a search can ask for' }).getByRole('link');
    const queries = await links.allInnerTexts();
    expect(queries.length).toBeGreaterThan(9);
    for (const query of queries) {
      await page.getByRole('button', { name: 'Search help' }).click();
      await page.getByRole('dialog').getByRole('link', { name: query, exact: true }).click();
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveValue(query);
      await searchDone(page);
      await expect.soft(results(page).first(), query).toBeVisible();
    }
  });
});

test('recent searches are offered again, until they are forgotten', async ({ page }) => {
  await page.goto('./search/');
  await box(page).fill('exploration');
  await box(page).press('Enter');
  await searchDone(page);
  await page.goto('./search/');
  const recent = page.getByRole('region', { name: 'Recent searches' });
  await recent.getByRole('link', { name: 'exploration' }).click();
  await expect(page).toHaveURL(/\?q=exploration$/);
  await expect(results(page).first()).toBeVisible();
  await box(page).fill('');
  await recent.getByRole('button').click();
  await expect(recent).toBeHidden();
  await expect(box(page)).toBeFocused();
  await page.reload();
  await expect(state(page)).toHaveAttribute('data-search-state', 'idle');
  await expect(recent).toBeHidden();
});

test('the keyboard is enough: to the box, through the results, back, into a paper', async ({
  page,
}) => {
  await search(page, 'q=exploration');
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

test('results that come late leave the focus in view', async ({ page }) => {
  let release = () => {};
  const late = new Promise<void>((resolve) => (release = resolve));
  const rows = '**/search-index/*/papers/*';
  await page.route(rows, (route) => late.then(() => route.continue()));
  const asked = page.waitForRequest(rows);
  await page.goto(`./search/?q=${common}`);
  await asked;
  const footer = page.getByRole('contentinfo').getByRole('link').first();
  await footer.focus();
  await expect(footer).toBeInViewport();
  release();
  await searchDone(page);
  await expect(results(page)).toHaveCount(30);
  await expect(footer).toBeFocused();
  await expect(footer).toBeInViewport();
});

test('many results come in parts, and Back leads to the same place', async ({ page }) => {
  await search(page, `q=${common}`);
  await expect(results(page)).toHaveCount(30);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(paperLink(page, 30)).toBeFocused();
  const ids = await listedIds(page);
  expect(new Set(ids).size).toBe(60);

  await paperLink(page, 45).scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(1000);
  await paperLink(page, 45).click();
  await page.waitForURL('**/papers/**');
  await page.goBack();
  await searchDone(page);
  await expect.poll(() => listedIds(page)).toEqual(ids);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
  await expect(paperLink(page, 45)).toBeInViewport();
});

test('a link within the page leaves the results as they are', async ({ page }) => {
  await search(page, `q=${common}`);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(paperLink(page, 30)).toBeFocused();
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(main(page)).toBeFocused();
  await expect(results(page)).toHaveCount(60);
});

test('Back from another search leads to the place in the one before', async ({ page }) => {
  await search(page, `q=${common}`);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).toHaveCount(60);
  await boxes(page, 'Type').last().check();
  await searchDone(page);
  await page.goBack();
  await expect(results(page)).toHaveCount(60);
});

test('an older search that answers late does not replace a newer one', async ({ page }) => {
  await page.goto('./search/');
  let release = () => {};
  const late = new Promise<void>((resolve) => (release = resolve));
  // The first search waits for its part of the index; the one after it does not.
  await page.route(
    '**/search-index/*/pagefind/index/*',
    (route) => late.then(() => route.continue()),
    {
      times: 1,
    },
  );
  const asked = page.waitForRequest('**/search-index/*/pagefind/index/*');
  await box(page).fill('exploration');
  await asked;
  await box(page).fill('robot');
  await expect(status(page)).toContainText('“robot”');
  await searchDone(page);
  const newer = await listedIds(page);
  const answered = page.waitForResponse('**/search-index/*/pagefind/index/*');
  release();
  await answered;
  await page.waitForLoadState('networkidle');
  await expect(status(page)).toContainText('“robot”');
  // Once nobody types, more rows follow.
  expect((await listedIds(page)).slice(0, newer.length)).toEqual(newer);
});

test('where the index cannot be loaded the page says so, and recovers', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await search(page, 'q=exploration');
  await expect(status(page)).toContainText('could not be loaded');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Search again' }).click();
  await expect(results(page).first()).toBeVisible();
  await expect(status(page)).toContainText('“exploration”');
  await expect(box(page)).toBeFocused();
});
