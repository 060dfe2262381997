import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { largestTopic } from '../support/pages.ts';
import { papers } from '../support/papers.ts';

const map = (page: Page) => page.getByRole('application', { name: 'Map of papers' });
const card = (page: Page) => page.getByRole('group', { name: 'Paper', exact: true });
const spoken = (page: Page) => page.getByRole('figure').getByRole('status');
const found = (page: Page) =>
  page.getByRole('form', { name: 'Find on the map' }).getByRole('status');
const selection = (page: Page) => page.getByRole('region', { name: 'Selection' });
const rows = (page: Page) => page.getByRole('table').getByRole('rowheader');

const withTopic = papers.filter(({ topics }) => topics.some(({ slug }) => slug === largestTopic));
const [first, second] = papers as [(typeof papers)[0], (typeof papers)[0]];

test('keys alone: look around, select on the way, open @subpath', async ({ page }) => {
  await page.goto('./map/');
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  const start = (await card(page).getByRole('link').textContent())!;
  await expect(spoken(page)).toContainText(start);
  await expect(spoken(page)).toContainText('Near: ');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(card(page).getByRole('link')).not.toHaveText(start);
  await expect(found(page)).toHaveText(`${papers.length} papers, 2 selected`);
  await page.keyboard.press('Space');
  await expect(found(page)).toHaveText(`${papers.length} papers, 1 selected`);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/&view=/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'The same as a table' })).toBeFocused();
  await expect(card(page)).toBeHidden();
  await map(page).focus();
  await page.keyboard.press('ArrowDown');
  const title = (await card(page).getByRole('link').textContent())!;
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('mouse: draw around papers, and take their citations along', async ({ page }) => {
  await page.goto('./map/');
  await map(page).waitFor();
  await page.getByRole('button', { name: 'Lasso' }).click();
  const { x, y, width, height } = (await map(page).boundingBox())!;
  await page.mouse.move(x + 2, y + 2);
  await page.mouse.down();
  for (const [right, down] of [
    [width - 2, 2],
    [width - 2, height - 2],
    [2, height - 2],
  ])
    await page.mouse.move(x + right!, y + down!);
  await page.mouse.up();
  await expect(selection(page)).toContainText(`${papers.length} papers`);
  await page.goBack();
  await expect(selection(page)).toContainText('None yet');
  await page.goto(`./map/#papers=${first.id},${second.id}`);
  await expect(selection(page).getByRole('link')).toHaveText([first.title, second.title]);

  const citation = `**/papers/*/cite.bib`;
  await page.route(citation, (route) => route.fulfill({ status: 404 }));
  await selection(page).getByRole('button', { name: 'Download BibTeX' }).click();
  await expect(selection(page).getByRole('status')).toContainText('could not be fetched');
  await page.unroute(citation);
  await page.route(citation, (route) =>
    route.fulfill({ body: `@misc{${route.request().url().split('/').at(-2)}}\n` }),
  );
  const download = page.waitForEvent('download');
  await selection(page).getByRole('button', { name: 'Download BibTeX' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toBe(`@misc{${first.id}}\n\n@misc{${second.id}}\n`);
});

test('map, table and address say the same @subpath', async ({ page }) => {
  await page.goto(`./map/#topics=${largestTopic}`);
  await expect(found(page)).toHaveText(`${withTopic.length} of ${papers.length} papers`);
  await expect(rows(page)).toHaveCount(withTopic.length);
  const box = page.getByRole('checkbox', { checked: true });
  await expect(box).toHaveCount(1);
  await box.uncheck();
  await expect(rows(page)).toHaveCount(papers.length);
  await page.goBack();
  await expect(rows(page)).toHaveCount(withTopic.length);
  await page.getByRole('searchbox', { name: 'Light up papers about' }).fill(withTopic[0]!.title);
  await expect(rows(page)).toHaveText([withTopic[0]!.title]);
  await expect(page).toHaveURL(/words=/);
  await page.reload();
  await expect(rows(page)).toHaveText([withTopic[0]!.title]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture and the table lead to every paper', async ({ page }) => {
    await page.goto('./map/');
    await expect(rows(page)).toHaveText(papers.map(({ title }) => title));
    const marks = page.getByRole('figure').locator('svg a');
    await expect(marks).toHaveCount(papers.length);
    await marks.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.title);
  });
});
