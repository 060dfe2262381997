import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { countTopics } from '../../src/papers/statistics.ts';
import type { Paper } from '../../src/papers/schema.ts';
import { toShareFragment } from '../../src/shelf/share-link.ts';
import { measureLayoutShift } from '../support/layout-shift.ts';
import { papers } from '../support/papers.ts';

const [first, second, third] = papers as [Paper, Paper, Paper];

const saveButton = (page: Page, { title }: Paper) =>
  page.getByRole('button', { name: `Save: ${title}` }).first();
const list = (page: Page) => page.getByRole('region', { name: 'Your papers' });
const titles = (page: Page) => list(page).getByRole('listitem').getByRole('link').allInnerTexts();
const report = (page: Page) =>
  page.getByRole('region', { name: 'Take it with you' }).getByRole('status');

async function importText(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(report(page)).toContainText(name);
}

async function download(page: Page, name: string): Promise<string> {
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFileSync(await (await downloaded).path(), 'utf8');
}

test('a list that is saved, read, noted, sorted, and taken elsewhere @subpath', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('./reading-list/');
  await expect(list(page)).toContainText('Nothing is saved yet');

  await page.goto('./papers/');
  await saveButton(page, first).click();
  await expect(saveButton(page, first)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  // A list that a script makes has the same buttons.
  await page.goto(`./papers/?topic=${countTopics([second])[0]!.slug}`);
  await saveButton(page, second).click();
  await page.goto(`./papers/${third.id}/`);
  await saveButton(page, third).click();

  await page.getByRole('link', { name: 'Reading list' }).first().click();
  await expect.poll(() => titles(page)).toEqual([first, second, third].map(({ title }) => title));
  await list(page)
    .getByRole('button', { name: `Add a note: ${second.title}` })
    .click();
  await page.keyboard.type('Read <b>this</b> first');
  await list(page)
    .getByRole('button', { name: `Mark as read: ${third.title}` })
    .click();
  await list(page)
    .getByRole('button', { name: `Move up: ${second.title}` })
    .click();
  await page.reload();
  await expect.poll(() => titles(page)).toEqual([second, first, third].map(({ title }) => title));
  await expect(page.getByLabel(`Note on ${second.title}`)).toHaveValue('Read <b>this</b> first');
  await expect(list(page)).toContainText('3 papers, 1 read');
  await list(page).getByLabel('Show').selectOption('To read');
  await expect.poll(() => titles(page)).toEqual([second.title, first.title]);
  await list(page).getByLabel('Show').selectOption('All');

  await list(page)
    .getByRole('button', { name: `Remove: ${first.title}` })
    .click();
  await expect(list(page)).toContainText('2 papers');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(page)).toEqual([second, first, third].map(({ title }) => title));

  const everything = await download(page, 'Everything (JSON)');
  const elsewhere = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await elsewhere.goto('./reading-list/');
  await importText(elsewhere, 'all.json', everything);
  await expect(report(elsewhere)).toHaveText('all.json: 3 added, 0 on your list already.');
  await importText(elsewhere, 'cut.json', everything.slice(0, -20));
  await expect(report(elsewhere)).toContainText('Your list is as it was');
  await expect(report(elsewhere)).toContainText(/cut\.json:\d+:\d+: expected JSON/);
  await importText(
    elsewhere,
    'my.bib',
    `@misc{a, title={${papers[3]!.title}}}\n\n@misc{b, title={Elsewhere}}`,
  );
  await expect(report(elsewhere)).toContainText('my.bib: 1 added, 0 on your list already.');
  await expect(report(elsewhere)).toContainText('my.bib:3:1: “Elsewhere” is not on this site.');
  await expect(list(elsewhere)).toContainText('4 papers, 1 read');
  await elsewhere.context().close();
});

test('a shared list is shown, and added only when its reader says so', async ({ page }) => {
  const shared = [first, second, { id: 'not-on-this-site' }];
  const notes = shared.map(({ id }, index) => ({ id, note: index === 1 ? 'Start here' : '' }));
  await page.goto(`./reading-list/${toShareFragment(notes, true)}`);
  const region = page.getByRole('region', { name: 'A list that was shared with you' });
  await expect(region.getByRole('listitem')).toHaveCount(2);
  await expect(region).toContainText('2 papers; 1 paper of this list is not on this site');
  await expect(region).toContainText('Start here');
  await expect(list(page)).toContainText('Nothing is saved yet');
  await region.getByRole('button', { name: 'Add to mine' }).click();
  await expect(region).toBeHidden();
  await expect(page.getByLabel(`Note on ${second.title}`)).toHaveValue('Start here');
  expect(new URL(page.url()).hash).toBe('');
});

test('papers are compared side by side, and the address holds them', async ({ page }) => {
  for (const { id, title } of [first, second]) {
    await page.goto(`./papers/${id}/`);
    await page.getByRole('button', { name: `Compare: ${title}` }).click();
    await expect(page.getByRole('button', { name: `Compare: ${title}` })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await expect(table.getByRole('rowheader', { name: 'Terms' })).toBeVisible();
  expect(decodeURIComponent(page.url())).toContain(`#papers=${first.id},${second.id}`);
  await page.goto('about:blank');
  await page.goto(`./compare/#papers=${third.id},no-longer-here,${first.id}`);
  await expect(page.getByRole('columnheader').last()).toContainText(first.title);
  await expect(page.getByText('1 of the papers asked for is not on this site')).toBeVisible();
  await page.getByRole('button', { name: `Remove ${first.title}` }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(1);
});

test('a reader who comes back sees what is new; nothing moves', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText(/^\s*Last added on/)).toBeVisible();
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('sheaf-shelf'))!;
    const shelf = JSON.parse(localStorage.getItem(key)!) as {
      visit: { last: string; seen: number };
    };
    shelf.visit = { last: '2026-01-05T12:00:00.000Z', seen: shelf.visit.seen - 2 };
    localStorage.setItem(key, JSON.stringify(shelf));
  });
  await page.reload();
  await expect(page.getByText('2 papers are new since 5 January')).toBeVisible();
  expect(await measureLayoutShift(page)).toBe(0);
  await page.getByRole('link', { name: '2 papers are new' }).click();
  const region = page.getByRole('region', { name: 'New since 5 January' });
  await expect(region.getByRole('listitem')).toHaveCount(2);
});

test('without storage the page works, and says what that means', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`./papers/${first.id}/`);
  await saveButton(page, first).click();
  await expect(saveButton(page, first)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
  expect(errors).toEqual([]);
});
