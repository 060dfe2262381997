import { expect, test } from 'playwright/test';
import { manyAuthored, papers } from '../support/papers.ts';

const longest = papers.reduce((a, b) => (b.abstract.length > a.abstract.length ? b : a));

/** Sections of the design page, each a picture. The first ones show both themes side by side. */
const inBoth = ['Colours', 'Topics', 'Controls'];
const inOne = ['Type and space', 'Papers', 'Charts'];

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    test(`parts and charts look as they did: ${colorScheme}, ${width} px`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./about/design/');
      await page.evaluate(() => document.fonts.ready);
      for (const name of colorScheme === 'light' ? [...inBoth, ...inOne] : inOne) {
        const section = page.getByRole('region', { name, exact: true });
        const file = `${name.toLowerCase().replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
        // The page is long: a busy machine takes a while to hold still.
        await expect.soft(section).toHaveScreenshot(file, { timeout: 30_000 });
      }
    });

test('the menu opens by click and key, and closes when something else is used', async ({
  page,
}) => {
  await page.goto('./topics/');
  const menu = page.getByRole('navigation', { name: 'Site' });
  const more = menu.getByText('More', { exact: true });
  const authors = menu.getByRole('link', { name: 'Authors' });

  await more.click();
  await expect(authors).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(authors).toBeHidden();

  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(authors).toBeHidden();
  await expect(more).toBeFocused();

  await page.keyboard.press('Enter');
  await authors.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Authors' })).toBeVisible();
});

for (const { id, title } of [longest, manyAuthored])
  test(`a paper prints as one page: ${title}`, async ({ page }) => {
    await page.goto(`./papers/${id}/`);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByText(new RegExp(`^http.*/papers/${id}/$`))).toBeVisible();
  });
