import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, test, type Page } from 'playwright/test';
import { groupByTag } from '../../src/papers/groups.ts';
import { searchDone } from '../support/pages.ts';
import { manyAuthored, papers } from '../support/papers.ts';
import { serveFiles } from '../support/static-server.ts';

const singleFile = new URL('../../dist/sheaf.html', import.meta.url);

const box = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const rows = (page: Page) => page.getByRole('region', { name: 'Papers' }).getByRole('listitem');
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });

test('the single file has less than 2 MB', async () => {
  expect((await readFile(singleFile)).length).toBeLessThan(2_000_000);
});

test.describe('the single file, opened from a disk', () => {
  let complaints: string[];
  let requests: string[];

  test.beforeEach(async ({ page }) => {
    complaints = [];
    requests = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url());
    });
    await page.goto(singleFile.href);
  });

  test.afterEach(() => {
    expect(complaints).toEqual([]);
    expect(requests).toEqual([singleFile.href]);
  });

  test('lists every paper, and shows one at a time', async ({ page }) => {
    await expect(status(page)).toHaveText(`${papers.length} papers`);
    await expect(rows(page)).toHaveCount(papers.length);
    const { title, authors, abstract, arxiv } = manyAuthored;
    await rows(page).getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveTitle(new RegExp(`^${RegExp.escape(title)} · `));
    const article = page.getByRole('article');
    await expect(article).toHaveCount(1);
    await expect(article).toContainText(authors.at(-1)!);
    await expect(article).toContainText(abstract.split(' ').slice(0, 8).join(' '));
    if (arxiv)
      await expect(article.getByRole('link', { name: `arXiv:${arxiv}` })).toHaveAttribute(
        'href',
        `https://arxiv.org/abs/${arxiv}`,
      );
    await expect(rows(page)).toHaveCount(0);
    await expect(box(page)).toBeInViewport();
  });

  test('finds words while one types, slips and all, and Back leads to what was found', async ({
    page,
  }) => {
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('ofline explration');
    await expect(status(page)).toContainText('“ofline explration”');
    await expect(status(page)).toContainText('None holds “ofline”, “explration”');
    const first = rows(page).first();
    await expect(first.locator('mark').first()).toHaveText(/offline|explor/i);
    const title = await first.getByRole('link').innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(heading(page, title)).toBeVisible();
    await page.goBack();
    await expect(box(page)).toHaveValue('ofline explration');
    await expect(rows(page).first().getByRole('link')).toHaveText(title);
    await box(page).fill('');
    await expect(rows(page)).toHaveCount(papers.length);
    await expect(page.locator('mark')).toHaveCount(0);
  });

  test('a whole title and a tag find their papers first', async ({ page }) => {
    const { title } = papers.at(-1)!;
    await box(page).fill(title);
    await expect(rows(page).first().getByRole('link')).toHaveText(title);
    const { label, papers: tagged } = groupByTag(papers)[0]!;
    await box(page).fill(label);
    const found = rows(page).filter({ hasText: tagged[0]!.title });
    await expect(found).toHaveCount(1);
  });

  test('what no paper holds finds nothing, and says so', async ({ page }) => {
    await box(page).fill('<script>qzxvwkj</script>');
    await expect(status(page)).toContainText('“<script>qzxvwkj</script>”');
    await box(page).fill('qzxvwkjqz');
    await expect(status(page)).toHaveText('No papers for “qzxvwkjqz”. None holds “qzxvwkjqz”.');
    await expect(rows(page)).toHaveCount(0);
  });

  test('leads from a topic to a paper, and on to a related one', async ({ page }) => {
    const start = papers.find(({ topics, related }) => topics.length > 0 && related.length > 0)!;
    await page.getByRole('region', { name: 'Topics' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
    await page.goto(`${singleFile.href}#paper-${start.id}`);
    const next = papers.find(({ id }) => id === start.related[0]!.id)!;
    await page.getByRole('article').getByRole('link', { name: next.title, exact: true }).click();
    await expect(heading(page, next.title)).toBeVisible();
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect(rows(page)).toHaveCount(papers.length);
  });

  test('prints all abstracts, and not the search', async ({ page }) => {
    await page.getByRole('link', { name: 'All abstracts' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article')).toHaveCount(papers.length);
    await expect(box(page)).toHaveCount(0);
  });
});

test.describe('the single file without script', () => {
  test.use({ javaScriptEnabled: false });

  test('offers no search, and every paper and topic', async ({ page }) => {
    await page.goto(singleFile.href);
    await expect(box(page)).toHaveCount(0);
    await expect(rows(page)).toHaveCount(papers.length);
    await rows(page).last().getByRole('link').click();
    await expect(heading(page, papers.at(-1)!.title)).toBeVisible();
    await page.getByRole('article').locator('dd').first().getByRole('link').click();
    await expect(page.getByRole('article')).toHaveCount(0);
    await page.getByRole('link', { name: 'All abstracts' }).click();
    await expect(page.getByRole('article')).toHaveCount(papers.length);
  });
});

test('the zip of the site runs from a plain static server', async ({ page }, testInfo) => {
  const out = testInfo.outputPath();
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await promisify(execFile)(process.execPath, ['scripts/pack.ts', '--out', out], { cwd: root });
  const names = await readdir(out);
  const name = names.find((file) => file.endsWith('.zip'))!;
  const folder = name.replace('.zip', '/');
  const unzipped = Object.entries(unzipSync(await readFile(`${out}/${name}`)));
  expect(unzipped.every(([path]) => path.startsWith(folder))).toBe(true);
  const files = new Map(unzipped.map(([path, bytes]) => [path.slice(folder.length), bytes]));
  expect(Buffer.from(files.get('README.txt')!).toString()).toContain('python3 -m http.server');
  expect(await readFile(`${out}/sheaf.html`)).toEqual(await readFile(singleFile));

  const { address, stop } = await serveFiles(files);
  try {
    const failed: string[] = [];
    page.on('response', (response) => response.ok() || failed.push(response.url()));
    await page.goto(`${address}search/?q=exploration`);
    await searchDone(page);
    await page.locator('[data-paper-id]').first().getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`^${address}papers/[^/]+/\\?mark=`));
    await expect(page.getByRole('heading', { name: 'Abstract' })).toBeVisible();
    expect(failed).toEqual([]);
  } finally {
    await stop();
  }
});
