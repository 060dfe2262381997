import { expect, test } from 'playwright/test';
import { largestTopic } from '../support/pages.ts';

for (const path of ['./', './years/', `./topics/${largestTopic}/`]) {
  test(`the table of each chart holds what its marks say: ${path}`, async ({ page }) => {
    await page.goto(path);
    const charts = await page.getByRole('figure').all();
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const drawing = chart.getByRole('group');
      const marks = drawing.getByRole('link').or(drawing.getByRole('img'));
      const names = await marks.evaluateAll((all) =>
        all.map((mark) => mark.getAttribute('aria-label')),
      );
      await expect(chart.getByRole('table')).toBeHidden();
      await chart.getByText('Data as a table').click();
      await expect(chart.getByRole('table')).toBeVisible();
      const rows = await chart.getByRole('rowheader').evaluateAll((headers) =>
        headers.map((header) => {
          const cells = header.parentElement!.querySelectorAll('td');
          return `${header.textContent}: ${cells[cells.length - 1]!.textContent}`;
        }),
      );
      expect(rows.length).toBeGreaterThan(0);
      // A name may go on after its number: with what chance would give, with a share.
      expect(names.map((name, index) => name!.slice(0, rows[index]?.length))).toEqual(rows);
    }
  });
}

const charts = [
  { path: './', title: 'Papers per topic' },
  { path: './', title: 'Papers per year' },
  { path: `./topics/${largestTopic}/`, title: /over time$/ },
  { path: `./topics/${largestTopic}/`, title: /^Tags/ },
  { path: `./topics/${largestTopic}/`, title: 'Topics of the same papers' },
];

for (const { path, title } of charts) {
  test(`a mark leads to exactly the papers that it counts: ${title} @subpath`, async ({ page }) => {
    await page.goto(path);
    const mark = page.getByRole('group', { name: title }).getByRole('link').first();
    const [, count] = /: (\d+)/.exec((await mark.getAttribute('aria-label'))!)!;
    await mark.click();
    await expect(page.locator('[data-paper-id]')).toHaveCount(Number(count));
  });
}
