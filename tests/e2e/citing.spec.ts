import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { countTopics } from '../../src/papers/statistics.ts';
import { papers } from '../support/papers.ts';

const { id } = papers[0]!;
const [largest] = countTopics(papers);

async function openCite(page: Page) {
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  return page.getByRole('dialog', { name: /^Cite/ });
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

test('a paper is cited: copied in a style, downloaded as files; the style is remembered @subpath', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./papers/${id}/`);
  const dialog = await openCite(page);
  const text = dialog.getByRole('textbox', { name: 'Reference' });
  await expect(text).toHaveValue(/^.+\(\d{4}\)\. .+https:/);

  await dialog.getByRole('combobox', { name: 'Style' }).selectOption('BibTeX');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await (await request.get(`./papers/${id}/cite.bib`)).text());

  expect(await download(page, 'RIS')).toBe(
    await (await request.get(`./papers/${id}/cite.ris`)).text(),
  );
  // Keys that lead on to the page below do not go behind the dialog.
  await dialog.getByRole('button', { name: 'Close' }).press('Tab');
  await expect(dialog).toBeHidden();

  await page.goto(`./topics/${largest!.slug}/`);
  const set = await openCite(page);
  await expect(set).toHaveAccessibleName(`Cite these ${largest!.count} papers`);
  await expect(set.getByRole('combobox', { name: 'Style' })).toHaveValue('bib');
  await expect(set.getByRole('textbox', { name: 'Reference' })).toHaveValue(/^@/);
  const ris = await download(page, 'RIS');
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(largest!.count);
  const file = await request.get(`./topics/${largest!.slug}/cite.ris`);
  expect(ris).toBe(await file.text());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a paper’s references are files', async ({ page, request }) => {
    await page.goto(`./papers/${id}/`);
    const dialog = await openCite(page);
    for (const link of await dialog.getByRole('link').all()) {
      const file = await request.get((await link.getAttribute('href'))!);
      expect(file.ok()).toBe(true);
    }
    expect(await download(page, 'BibTeX')).toMatch(/^@\w+\{/);
  });
});
