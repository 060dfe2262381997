import { expect, test, type Page } from 'playwright/test';

const themeSwitch = (page: Page) => page.getByRole('button', { name: 'Dark theme' });

/** Whether the ground is darker than the writing on it. */
async function isDark(page: Page): Promise<boolean> {
  const brightness = (property: string) =>
    page
      .locator('body')
      .evaluate((body, name) => getComputedStyle(body).getPropertyValue(name), property)
      .then((color) =>
        color
          .match(/[\d.]+/g)!
          .slice(0, 3)
          .map(Number),
      )
      .then((channels) => channels.reduce((sum, channel) => sum + channel, 0));
  return (await brightness('background-color')) < (await brightness('color'));
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the theme is the system's: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('./');
    expect(await isDark(page)).toBe(scheme === 'dark');
    await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', String(scheme === 'dark'));
  });
}

test('a chosen theme lasts over pages, until the system has it too @subpath', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await themeSwitch(page).click();
  expect(await isDark(page)).toBe(true);
  await page.goto('./topics/');
  expect(await isDark(page)).toBe(true);
  await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'true');

  await themeSwitch(page).click();
  expect(await isDark(page)).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await isDark(page)).toBe(true);
});

test('where storage is blocked the switch works for the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: blocked });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await themeSwitch(page).click();
  expect(await isDark(page)).toBe(true);
  await page.goto('./topics/');
  expect(await isDark(page)).toBe(false);
  expect(errors).toEqual([]);
});
