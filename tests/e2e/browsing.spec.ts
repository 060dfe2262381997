import { expect, test, type Page } from 'playwright/test';
import { getYear, toDateKey } from '../../src/papers/dates.ts';
import { groupByTag, groupByYear } from '../../src/papers/groups.ts';
import { countSharedPapers } from '../../src/papers/shared-papers.ts';
import { countWholeList } from '../../src/papers/whole-list.ts';
import { measureLayoutShift } from '../support/layout-shift.ts';
import { expectHeading, expectListed, listedIds, paperLink } from '../support/lists.ts';
import { largestTopic } from '../support/pages.ts';
import { papers } from '../support/papers.ts';

/** How many papers the list shows at once. */
const pageSize = 50;

const filters = (page: Page) => page.getByRole('form', { name: 'Filter and sort' });
const choice = (page: Page, name: string) =>
  filters(page).getByRole('combobox', { name, exact: true });
const check = (page: Page, name: string) => filters(page).getByRole('checkbox', { name });
const status = (page: Page) => page.getByRole('main').getByRole('status');
const clear = (page: Page) => page.getByRole('button', { name: 'Clear filters' });
const showMore = (page: Page) => page.getByRole('button', { name: 'Show more' });

const ofTopic = papers.filter(({ topics }) => topics.some(({ slug }) => slug === largestTopic));
const tag = groupByTag(papers)[0]!.slug;
const year = groupByYear(papers)[0]!.slug;

const cases = [
  { label: 'Topic', value: largestTopic, query: `topic=${largestTopic}`, expected: ofTopic },
  {
    label: 'Tag',
    value: tag,
    query: `tag=${tag}`,
    expected: papers.filter(({ tags }) => tags.some(({ slug }) => slug === tag)),
  },
  {
    label: 'Year',
    value: year,
    query: `year=${year}`,
    expected: papers.filter((paper) => getYear(paper) === Number(year)),
  },
];

for (const { label, value, query, expected } of cases) {
  test(`the list can be cut down: ${label}`, async ({ page }) => {
    await page.goto('./papers/');
    await choice(page, label).selectOption(value);
    await expectListed(page, expected.slice(0, pageSize));
    await expect(page).toHaveURL(new RegExp(`/papers/\\?${query}$`));
    await expect(status(page)).toHaveText(RegExp(`^${expected.length} papers?$`));
  });
}

test('filters add up, stay in the address, and survive reload and Back @subpath', async ({
  page,
}) => {
  const withCode = ofTopic.filter(({ code }) => code);
  await page.goto('./papers/');
  const all = await listedIds(page);
  await choice(page, 'Topic').selectOption(largestTopic);
  await check(page, 'Has code').check();
  await expectListed(page, withCode.slice(0, pageSize));
  await expect(page).toHaveURL(/\/papers\/\?topic=[\w-]+&code=1$/);

  await page.reload();
  await expectListed(page, withCode.slice(0, pageSize));
  await expect(choice(page, 'Topic')).toHaveValue(largestTopic);
  await expect(check(page, 'Has code')).toBeChecked();

  await page.goBack();
  await expectListed(page, ofTopic.slice(0, pageSize));
  await expect(check(page, 'Has code')).not.toBeChecked();
  await page.goBack();
  await expect.poll(() => listedIds(page)).toEqual(all);
  await expect(choice(page, 'Topic')).toHaveValue('');

  await page.goForward();
  await paperLink(page, 0).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ofTopic[0]!.title);
  await page.goBack();
  await expectListed(page, ofTopic.slice(0, pageSize));
});

test('filters are taken back, the order stays', async ({ page }) => {
  await page.goto('./papers/?sort=title');
  await expect(status(page)).toHaveText(`${papers.length} papers`);
  const sorted = await listedIds(page);
  await expect(clear(page)).toBeHidden();
  await choice(page, 'Year').selectOption(year);
  await expect(page).toHaveURL(/sort=title&year=/);
  await clear(page).click();
  await expect(page).toHaveURL(/\/papers\/\?sort=title$/);
  await expect.poll(() => listedIds(page)).toEqual(sorted);
  await expect(clear(page)).toBeHidden();
});

test('the order can be chosen: date, title, venue', async ({ page }) => {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const shown = async () => (await listedIds(page)).map((id) => byId.get(id!)!);
  await page.goto('./papers/');

  await choice(page, 'Sort by').selectOption('Date, newest first');
  await expect(page).toHaveURL(/\?sort=date$/);
  await expect(status(page)).toHaveText(`${papers.length} papers`);
  const dates = (await shown()).map(({ published }) => toDateKey(published));
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(dates[0]).toBe(
    papers
      .map(({ published }) => toDateKey(published))
      .sort()
      .at(-1),
  );

  await choice(page, 'Sort by').selectOption('Title');
  await expect(page).toHaveURL(/\?sort=title$/);
  await expect.poll(async () => (await shown())[0]!.title).toMatch(/^\W*[\dA]/i);
  const titles = (await shown()).map(({ title }) => title.toLowerCase().replace(/^\W+/, ''));
  expect(titles).toEqual(titles.toSorted());

  await choice(page, 'Sort by').selectOption('Venue');
  await expect(page).toHaveURL(/\?sort=venue$/);
  const names = papers.flatMap(({ venue }) => (venue ? [venue.name.toLowerCase()] : [])).sort();
  const shownNames = async () => (await shown()).map(({ venue }) => venue?.name.toLowerCase());
  await expect.poll(shownNames).toEqual(names.slice(0, pageSize));
});

test('rows are compact or come with abstracts, as chosen, on every list and without a shift', async ({
  page,
}) => {
  const density = (name: string) =>
    page.getByRole('group', { name: 'Rows' }).getByRole('button', { name });
  const words = page.getByText(papers[0]!.abstract.split(' ').slice(0, 4).join(' ')).first();
  await page.goto('./papers/');
  await expect(density('Comfortable')).toHaveAttribute('aria-pressed', 'true');
  const comfortable = (await page.locator('[data-paper-id]').first().boundingBox())!.height;
  await density('Compact').click();
  const compact = (await page.locator('[data-paper-id]').first().boundingBox())!.height;
  expect(compact).toBeLessThan(comfortable);
  await density('Abstracts').click();
  await expect(words).toBeVisible();

  const { slug, papers: some } = groupByTag(papers)[0]!;
  await page.goto(`./tags/${slug}/`);
  await expect(density('Abstracts')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(some[0]!.abstract.split(' ').slice(0, 4).join(' '))).toBeVisible();
  await page.goto('./papers/');
  await expect(words).toBeVisible();
  expect(await measureLayoutShift(page)).toBeLessThan(0.01);
  await choice(page, 'Sort by').selectOption('Title');
  await expect(page.locator('[data-paper-id]').last().locator('.row-abstract')).toBeVisible();

  await density('Comfortable').click();
  await expect(page.locator('.row-abstract').first()).toBeHidden();
  await page.reload();
  await expect(density('Comfortable')).toHaveAttribute('aria-pressed', 'true');
});

test('blocked storage: rows can be chosen for the page, and nothing fails', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('blocked');
      },
    }),
  );
  await page.goto('./papers/');
  await page.getByRole('button', { name: 'Compact' }).click();
  await expect(page.getByRole('button', { name: 'Compact' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /single key/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(paperLink(page, 0)).not.toBeFocused();
  expect(errors).toEqual([]);
});

test('papers are grouped by topic, year or venue, filtered and in parts', async ({ page }) => {
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await page.goto('./papers/');
  await choice(page, 'Group by').selectOption('Year');
  await expect(page).toHaveURL(/\/papers\/\?group=year$/);
  const [newest] = groupByYear(papers);
  await expect(headings.first()).toHaveText(
    RegExp(`^${newest!.label} ${newest!.papers.length} papers?$`),
  );
  const first = newest!.papers.slice(0, pageSize).map(({ id }) => id);
  expect((await listedIds(page)).slice(0, first.length)).toEqual(first);
  await showMore(page).click();
  await expect(paperLink(page, pageSize)).toBeFocused();
  await expect(page.locator('[data-paper-id]')).toHaveCount(Math.min(2 * pageSize, papers.length));

  await choice(page, 'Topic').selectOption(largestTopic);
  await expect(page).toHaveURL(/\?group=year&topic=/);
  await expect(status(page)).toHaveText(`${ofTopic.length} papers`);
  await page.reload();
  await expect(choice(page, 'Group by')).toHaveValue('year');
  await expect(headings.first()).toBeVisible();
  await clear(page).click();
  await expect(page).toHaveURL(/\?group=year$/);
  await choice(page, 'Group by').selectOption('No groups');
  await expect(headings).toHaveCount(0);
  await expectListed(page, papers.slice(0, pageSize));
});

test('a long list comes in parts, and the focus goes on with it', async ({ page }) => {
  await page.goto('./papers/?sort=title');
  await expect(page.locator('[data-paper-id]')).toHaveCount(Math.min(pageSize, papers.length));
  for (let shown = pageSize; shown < papers.length; shown += pageSize) {
    await showMore(page).click();
    await expect(paperLink(page, shown)).toBeFocused();
  }
  await expect(page.locator('[data-paper-id]')).toHaveCount(papers.length);
  await expect(showMore(page)).toBeHidden();
});

test('where nothing is left the list says so, and leads back', async ({ page }) => {
  await page.goto('./papers/?year=1000&code=1');
  await expect(page.getByText('No paper fits all of these filters.')).toBeVisible();
  await expect(status(page)).toHaveText('0 papers');
  await page.getByRole('button', { name: 'Clear them' }).click();
  await expectListed(page, papers.slice(0, pageSize));
  await expect(page).toHaveURL(/\/papers\/$/);
});

test('a later page filters the whole list, and Back returns to it @subpath', async ({ page }) => {
  test.skip(papers.length <= pageSize, 'the list has one page');
  await page.goto('./papers/');
  await page.getByRole('link', { name: 'Next', exact: true }).click();
  await expectListed(page, papers.slice(pageSize, 2 * pageSize));
  await expect(page.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
  await choice(page, 'Topic').selectOption(largestTopic);
  await expectListed(page, ofTopic.slice(0, pageSize));
  await expect(page).toHaveURL(/\/papers\/\?topic=/);
  await page.goBack();
  await expectListed(page, papers.slice(pageSize, 2 * pageSize));
  await expect(page).toHaveURL(/\/papers\/page\/2\/$/);
});

test('where the list cannot be loaded the page says so', async ({ page }) => {
  await page.goto('./papers/');
  await page.route('**/*.json*', (route) => route.abort());
  await choice(page, 'Topic').selectOption(largestTopic);
  await expect(status(page)).toContainText('could not be loaded');
  await page.unroute('**/*.json*');
  await choice(page, 'Year').selectOption('');
  await check(page, 'Has code').check();
  await expectListed(page, ofTopic.filter(({ code }) => code).slice(0, pageSize));
});

test('a topic page says where to start, and lists each of its papers once', async ({ page }) => {
  await page.goto(`./topics/${largestTopic}/`);
  const ids = await listedIds(page);
  expect(ids.toSorted()).toEqual(ofTopic.map(({ id }) => id).sort());

  const start = page.getByRole('region', { name: 'Where to start' });
  for (const rule of ['Most central', 'Earliest', 'Newest'])
    await expect(start.getByText(rule)).toBeVisible();
  const titles = await start.getByRole('heading', { level: 3 }).allTextContents();
  for (const title of titles) expect(ofTopic.map((paper) => paper.title)).toContain(title.trim());

  const contents = page.getByRole('navigation', { name: 'On this page' });
  const lastTheme = contents.getByRole('link', { name: 'Other papers' });
  await lastTheme.click();
  await expect(page.getByRole('heading', { name: /^Other papers/ })).toBeInViewport();

  const neighbour = page
    .getByRole('region', { name: 'Neighbouring topics' })
    .getByRole('link')
    .first();
  const title = await neighbour.innerText();
  await neighbour.click();
  await expectHeading(page, title);
  await page
    .getByRole('navigation', { name: 'All topics in turn' })
    .getByRole('link', { name: /^Next/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
});

test('arrow keys go through the matrix of topics, Enter to the papers of two @subpath', async ({
  page,
}) => {
  const { count, topics } = [...countSharedPapers(papers, countWholeList(papers)).values()][0]!;
  await page.goto('./topics/');
  const matrix = page.getByRole('table', { name: 'Topics by topics' });
  await matrix.getByRole('link').first().focus();
  await page.keyboard.press('ArrowRight');
  const cell = page.locator(':focus');
  const [, shared] = /: (\d+),/.exec((await cell.getAttribute('aria-label'))!)!;
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(matrix.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-paper-id]')).toHaveCount(Number(shared));

  await page.goto('./topics/');
  const [a, b] = topics;
  await matrix.locator(`a[href*="topic=${a}&topic=${b}"]`).click();
  await expect(page.locator('[data-paper-id]')).toHaveCount(count);
});
