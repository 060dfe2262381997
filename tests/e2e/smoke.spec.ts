import { expect, test } from 'playwright/test';

test('the home page opens, and asks no other host for anything @subpath', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
  });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const response = await page.goto('./');
  expect(response?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveCount(1);
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test('an address that does not exist gives the 404 page @subpath', async ({ page }) => {
  const response = await page.goto('./no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveCount(1);
});
