import { expect, test, type Page } from 'playwright/test';
import { measureLayoutShift } from '../support/layout-shift.ts';
import { papers } from '../support/papers.ts';

const notice = (page: Page) => page.getByRole('main').getByText(/^Marked: /);
const clear = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Clear' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const abstract = (page: Page) => page.getByRole('region', { name: 'Abstract' });

/** Texts that the page marks, in its order. */
function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('marked-words') ?? [])].map((range) => range.toString()),
  );
}

const paper = papers.find(({ abstract }) => /\bpolicies\b/.test(abstract))!;
const path = `./papers/${paper.id}/`;

test('a paper reached from the search shows the words, until they are cleared @subpath', async ({
  page,
}) => {
  await page.goto('./years/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(paper.title);
  await page.getByRole('option', { name: paper.title }).first().click();
  await expect(title(page)).toHaveText(paper.title);
  await expect(page).toHaveURL(/\?mark=/);
  await expect(notice(page)).toBeVisible();
  expect((await markedTexts(page)).length).toBeGreaterThan(0);
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).not.toContain('?');

  await clear(page).click();
  await expect(page).toHaveURL(new RegExp(`/papers/${paper.id}/$`));
  await expect(notice(page)).toBeHidden();
  await expect(clear(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  expect(await markedTexts(page)).toEqual([]);
});

test('words are marked in all their forms, and only those that are there are named', async ({
  page,
}) => {
  await page.goto(`${path}?mark=policy+qzxvwkj`);
  await expect(notice(page)).toHaveText('Marked: policy');
  const marked = await markedTexts(page);
  expect(marked).toContain('policies');
  for (const text of marked) expect(text).toMatch(/^polic/i);
});

for (const query of ['', '?mark=', '?mark=qzxvwkj', '?mark=%3Cscript%3E']) {
  test(`nothing is said where nothing is marked: ${query || 'no query'}`, async ({ page }) => {
    await page.goto(path + query);
    await page.waitForLoadState('networkidle');
    await expect(notice(page)).toBeHidden();
    await expect(clear(page)).toBeHidden();
    expect(await markedTexts(page)).toEqual([]);
  });
}

test('formulas and claims stay whole', async ({ page }) => {
  const { id } = papers.find(
    ({ abstract, claims }) => /[\^_]\{[a-z]/.test(abstract) && claims.length > 0,
  )!;
  await page.goto(`./papers/${id}/`);
  await expect(abstract(page).locator('math').first()).toBeVisible();
  const text = await abstract(page).textContent();
  const words = [...new Set(text!.match(/\p{L}{2,}/gu))].slice(0, 32);
  await page.goto(`./papers/${id}/?mark=${words.join('+')}`);
  await expect(notice(page)).toBeVisible();
  expect(await abstract(page).textContent()).toBe(text);
  const inFormulas = await page.evaluate(() =>
    [...CSS.highlights.get('marked-words')!].filter((range) =>
      (range as Range).startContainer.parentElement!.closest('math'),
    ),
  );
  expect(inFormulas).toEqual([]);
});

test('a browser without highlights gets elements, and loses them again', async ({ page }) => {
  await page.goto(path);
  const html = await abstract(page).innerHTML();
  await page.addInitScript(() => {
    delete (CSS as { highlights?: HighlightRegistry }).highlights;
    delete (Object.getPrototypeOf(CSS) as { highlights?: HighlightRegistry }).highlights;
  });
  await page.goto(`${path}?mark=policy+learning`);
  const marks = abstract(page).locator('mark');
  await expect(marks.filter({ hasText: 'policies' }).first()).toBeVisible();
  await clear(page).click();
  await expect(marks).toHaveCount(0);
  expect(await abstract(page).innerHTML()).toBe(html);
});

for (const width of [390, 1280]) {
  test(`nothing moves when words are marked: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${path}?mark=policy+learning+reinforcement+offline+reward+model`);
    await expect(notice(page)).toBeVisible();
    expect(await measureLayoutShift(page)).toBeLessThan(0.01);
  });
}
