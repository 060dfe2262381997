import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from 'playwright/test';
import { buildEditions, editionFolder, papersOf } from '../support/editions.ts';
import { expectHeading, expectListed, listedIds } from '../support/lists.ts';
import { copyState, expectKept, expectReady } from '../support/offline.ts';
import { largestTopic, searchDone } from '../support/pages.ts';
import { papers } from '../support/papers.ts';
import { serveFolder, type SiteServer } from '../support/site-server.ts';
import { subpath } from '../../scripts/subpath.ts';
import type { Edition } from '../../src/offline/edition.ts';

/** A host with the small site `old`, below a sub-path, where nobody has been yet. */
const test = base.extend<{ host: SiteServer }>({
  host: async ({}, use) => {
    const host = await serveFolder(editionFolder('old'), subpath.basePath);
    await use(host);
    await host.close();
  },
});

test.use({ serviceWorkers: 'allow' });
// Hundreds of files go through a cache, on a machine that may be busy.
test.setTimeout(240_000);

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await buildEditions();
});

const readEdition = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as Edition;
const oldEdition = () => readEdition(editionFolder('old'));
const newEdition = () => readEdition(editionFolder('new'));

/** Opens a page of the old edition and waits until all of it is kept. */
async function visit(page: Page, host: SiteServer, path = ''): Promise<void> {
  await page.goto(host.url + path);
  await expectKept(page, oldEdition().files);
}

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'Updated' });
const footer = (page: Page) => page.getByRole('contentinfo');

test('after one visit the whole site works without a network', async ({ page, context }) => {
  await page.goto('./');
  const { files } = (await (await page.request.get('./edition.json')).json()) as Edition;
  await expectKept(page, files);
  await context.setOffline(true);

  await page.goto('./');
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.goto(`./topics/${largestTopic}/`);
  await expect(page.getByRole('figure').getByRole('img').first()).toBeVisible();
  await page.goto('./tags/offline-reinforcement-learning/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/offline/i);
  const paper = papers.find(({ related }) => related.length > 0)!;
  await page.goto(`./papers/${paper.id}/`);
  await expectHeading(page, paper.title);
  await expect(
    page
      .getByRole('region', { name: /related/i })
      .getByRole('link')
      .first(),
  ).toBeVisible();

  await page.getByRole('button', { name: `Save: ${paper.title}` }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.goto('./reading-list/');
  await expect(page.getByRole('link', { name: paper.title }).first()).toBeVisible();
  const references = page.waitForEvent('download');
  await page.getByRole('button', { name: 'BibTeX' }).click();
  await references;
  await page.goto(`./compare/#papers=${paper.id},${paper.related[0]!.id}`);
  await expect(page.getByRole('rowheader', { name: 'Terms' })).toBeVisible();

  await page.goto('./search/?q=offline+exploration&year=2023');
  const marked = page.getByRole('list', { name: 'Results' }).locator('mark');
  await expect(marked.first()).toBeVisible({ timeout: 30_000 });
  expect((await listedIds(page)).length).toBeGreaterThan(1);
  await page.goto('./papers/?year=2023');
  await expect(page.getByRole('status').filter({ hasText: 'papers' })).not.toContainText('213');

  await page.goto('./offline/');
  await expectReady(page);
});

test('a page that is not kept says so and leads to what is', async ({ page, context, host }) => {
  await visit(page, host);
  await context.setOffline(true);
  await page.goto(`${host.url}papers/no-such-paper/`);
  await expect(page.getByRole('alert')).toContainText('not kept on this device');
  await expectReady(page);
  await page.getByRole('main').getByRole('link', { name: 'Topics' }).click();
  await expectHeading(page, 'Topics');
});

test('where the host does not answer, pages come from the device', async ({ page, host }) => {
  await visit(page, host);
  host.stall();
  const paper = papersOf('old')[3]!;
  await page.goto(`${host.url}papers/${paper.id}/`);
  await expectHeading(page, paper.title);
});

test('a large site keeps what was visited, and all of it when asked', async ({
  page,
  context,
  host,
}) => {
  host.deploy(editionFolder('large'));
  const [seen, unseen] = papersOf('large');
  await page.goto(`${host.url}offline/`);
  await expect(copyState(page)).toContainText('The site is large', { timeout: 90_000 });
  await page.goto(`${host.url}papers/${seen!.id}/`);
  await context.setOffline(true);
  await page.reload();
  await expectHeading(page, seen!.title);
  await page.goto(`${host.url}papers/${unseen!.id}/`);
  await expect(page.getByRole('alert')).toContainText('not kept on this device');
  await page.goto(`${host.url}search/?q=learning`);
  await searchDone(page);
  expect((await listedIds(page)).length).toBeGreaterThan(1);

  await context.setOffline(false);
  await page.goto(`${host.url}offline/`);
  await expect(page.getByRole('main')).toContainText(
    `takes ${(readEdition(editionFolder('large')).downloadBytes / 1e6).toFixed(1)} MB to fetch`,
  );
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectReady(page);
  await expect(page.getByRole('progressbar')).toBeHidden();
  await context.setOffline(true);
  await page.goto(`${host.url}papers/${unseen!.id}/`);
  await expectHeading(page, unseen!.title);
});

/** Spoils the kept copy: one file is lost, another has other bytes. */
async function spoil(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((name) => name.includes('pages'))!;
    const cache = await caches.open(name);
    const [lost, wrong] = (await cache.keys()).filter(({ url }) => url.includes('/tags/'));
    await cache.delete(lost!);
    await cache.put(wrong!, new Response('<p>Another page.</p>'));
  });
}

test('what is lost or damaged is found, and fetched anew', async ({ page, context, host }) => {
  await visit(page, host, 'offline/');
  await expectReady(page);
  await spoil(page);
  await context.setOffline(true);
  await page.reload();
  await expect(copyState(page)).toContainText('Not ready. 1 file is missing');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expectReady(page);
  await expect(copyState(page)).toContainText('1 file had been damaged');
  await expectKept(page, oldEdition().files);
});

test('the copy can be removed, stays removed, and can be had again', async ({ page, host }) => {
  await visit(page, host, 'offline/');
  await expectReady(page);
  const remove = page.getByRole('button', { name: 'Remove' });
  await remove.click();
  await expect(copyState(page)).toContainText('Nothing is kept');
  await expectKept(page, 0);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expectReady(page);
  await remove.click();
  await expectKept(page, 0);
  await page.goto(host.url);
  await page.waitForLoadState('networkidle');
  await page.goto(`${host.url}offline/`);
  await expect(copyState(page)).toContainText('Nothing is kept');
  await expectKept(page, 0);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expectReady(page);
});

test('a reader who saves data is asked first, with the size', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(host.url);
  await page.waitForLoadState('networkidle');
  await page.goto(`${host.url}offline/`);
  await expect(copyState(page)).toContainText('saves data');
  await expect(page.getByRole('main')).toContainText('MB to fetch');
  await expectKept(page, 0);
});

test('at an address that is not secure the page says so', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  await page.goto(`${host.url}offline/`);
  await expect(copyState(page)).toContainText('needs a secure address');
});

test('a new edition is announced, and never mixed with the old one', async ({
  page: oldTab,
  context,
  host,
}) => {
  await visit(oldTab, host, 'search/');
  const added = papersOf('new').slice(papersOf('old').length);
  host.deploy(editionFolder('new'));

  // The open tab loads its index and its list only now, and gets those that it was made with.
  await oldTab.getByRole('main').getByRole('searchbox').fill('learning');
  await searchDone(oldTab);
  const oldIds = papersOf('old').map(({ id }) => id);
  expect(await listedIds(oldTab)).not.toEqual([]);
  expect(oldIds).toEqual(expect.arrayContaining(await listedIds(oldTab)));

  // A page that is opened now is of the new edition, with the new edition's data.
  const newTab = await context.newPage();
  await newTab.goto(`${host.url}papers/?sort=title`);
  await expect(footer(newTab)).toContainText(`${newEdition().papers} papers`);
  await expect.poll(async () => (await listedIds(newTab)).length).toBe(newEdition().papers);
  await newTab.goto(`${host.url}search/?q=${encodeURIComponent(added[0]!.title)}`);
  await searchDone(newTab);
  expect((await listedIds(newTab))[0]).toBe(added[0]!.id);

  await expect(notice(newTab)).toContainText('Updated: 3 new papers.', { timeout: 90_000 });
  const { violations } = await new AxeBuilder({ page: newTab }).analyze();
  expect(violations).toEqual([]);

  // Without a network it is still the old edition, whole.
  await context.setOffline(true);
  await newTab.goto(`${host.url}papers/?sort=title`);
  await expect(footer(newTab)).toContainText(`${oldEdition().papers} papers`);
  await expect.poll(async () => (await listedIds(newTab)).length).toBe(oldEdition().papers);
  await context.setOffline(false);

  await newTab.goto(host.url);
  await expect(notice(newTab)).toBeVisible({ timeout: 90_000 });
  await notice(newTab).getByRole('button', { name: 'Reload' }).click();
  await expect(footer(oldTab)).toContainText(`${newEdition().papers} papers`);
  await expectKept(newTab, newEdition().files);
  await context.setOffline(true);
  await newTab.goto(`${host.url}papers/${added[0]!.id}/`);
  await expectHeading(newTab, added[0]!.title);
  await newTab.goto(`${host.url}offline/`);
  await expectReady(newTab);
});

test('a notice can be dismissed', async ({ page, host }) => {
  await visit(page, host);
  host.deploy(editionFolder('new'));
  await page.goto(`${host.url}papers/`);
  await expect(notice(page)).toBeVisible({ timeout: 90_000 });
  await notice(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice(page)).toBeHidden();
  await expectListed(page, papersOf('new'));
});

test('the same sources give the same edition', () => {
  expect(readEdition(editionFolder('large')).id).toBe(oldEdition().id);
});

test('the site can be installed, and takes what is shared as a search', async ({ page, host }) => {
  await page.goto(host.url);
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await page.request.get(new URL(address!, host.url).href)).json()) as {
    scope: string;
    start_url: string;
    icons: { src: string }[];
    share_target: { action: string; params: { text: string } };
  };
  expect(manifest.scope).toBe(subpath.basePath);
  for (const { src } of manifest.icons) {
    const response = await page.request.get(new URL(src, host.url).href);
    expect(response.headers()['content-type']).toMatch(/^image\//);
  }
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { action, params } = manifest.share_target;
  await page.goto(`${new URL(action, host.url).href}?${params.text}=learning`);
  await searchDone(page);
  expect(await listedIds(page)).not.toEqual([]);
});
