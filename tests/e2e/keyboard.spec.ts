import { expect, test } from 'playwright/test';
import { papers } from '../support/papers.ts';

for (const path of ['./', './papers/', `./papers/${papers[0]!.id}/`, './search/?q=learning']) {
  test(`the first key leads past the header: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toBeVisible();
  });

  test(`the focus can be seen wherever it goes: ${path}`, async ({ page }) => {
    await page.goto(path);
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press('Tab');
      const focus = page.locator(':focus');
      await expect(focus).toBeInViewport();
      await expect(focus).not.toHaveCSS('outline-style', 'none');
      await expect(focus).not.toHaveCSS('outline-width', '0px');
    }
  });
}
