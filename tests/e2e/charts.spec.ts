import { readFile } from 'node:fs/promises';
import { csvParseRows } from 'd3';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test, type Page } from 'playwright/test';
import { largestTopic } from '../support/pages.ts';

const chartOf = (page: Page, title: string | RegExp) =>
  page.getByRole('figure').filter({ has: page.getByText(title) });

for (const path of ['./', './years/', `./topics/${largestTopic}/`]) {
  test(`the table of each chart holds what its marks say: ${path}`, async ({ page }) => {
    await page.goto(path);
    const charts = await page.getByRole('figure').all();
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const drawing = chart.getByRole('group');
      const marks = drawing.getByRole('link').or(drawing.getByRole('img'));
      await expect(chart.getByRole('table')).toBeHidden();
      await chart.getByText('Data as a table').click();
      await expect(chart.getByRole('table')).toBeVisible();
      const rows = await chart.getByRole('rowheader').evaluateAll((headers) =>
        headers.map((header) => {
          const cells = header.parentElement!.querySelectorAll('td');
          return [header.textContent, cells[cells.length - 1]!.textContent];
        }),
      );
      expect(rows.length).toBeGreaterThan(0);
      await expect(marks).toHaveCount(rows.length);
      for (const [index, row] of rows.entries()) {
        const words = row.map((word) => RegExp.escape(word)).join('\\W+');
        await expect(marks.nth(index)).toHaveAccessibleName(new RegExp(`^${words}`));
      }
    }
  });
}

const leading = [
  { path: './', title: 'Papers per topic' },
  { path: './', title: 'Papers by year and topic' },
  { path: './trends/', title: 'Topics by venue' },
  { path: `./topics/${largestTopic}/`, title: /over time$/ },
];

for (const { path, title } of leading) {
  test(`a mark leads to exactly the papers that it counts: ${title} @subpath`, async ({ page }) => {
    await page.goto(path);
    const mark = chartOf(page, title)
      .getByRole('link', { name: /: \d+ of |\d$|papers?$/ })
      .first();
    const name = await mark.ariaSnapshot();
    const [, count] = (/: (\d+) of /.exec(name) ?? /(\d+)(?: papers?)?"/.exec(name))!;
    await mark.click();
    await expect(page.locator('[data-paper-id]')).toHaveCount(Number(count));
  });
}

test('marks say more on focus and hover, and arrow keys go from one to the next', async ({
  page,
}) => {
  await page.goto('./');
  const marks = chartOf(page, 'Papers per topic').getByRole('group').getByRole('link');
  const tip = page.getByRole('tooltip');
  // One stop of the Tab key for all marks, once the chart has its script.
  await expect(marks.nth(1)).toHaveAttribute('tabindex', '-1');
  await marks.first().focus();
  await expect(tip).toHaveText(/ papers, \d+% of all/);
  await expect(marks.first()).toHaveAccessibleDescription(/% of all/);
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(marks.nth(1)).toBeFocused();
  await expect(tip).toBeVisible();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tip).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await expect(marks.last()).toBeFocused();

  await marks.nth(4).hover();
  await expect(tip).toHaveText(new RegExp(`^${(await marks.nth(4).innerText()).split('\n')[0]}`));
  await tip.hover();
  await expect(tip).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(tip).toBeHidden();

  await page.goto('./trends/');
  const cells = chartOf(page, 'Topics by venue').getByRole('cell').getByRole('link');
  const [, topic, venue] = /^(.*) at (.*): /.exec(
    (await cells.first().getAttribute('aria-label'))!,
  )!;
  await expect(cells.nth(1)).toHaveAttribute('tabindex', '-1');
  await cells.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAccessibleName(
    new RegExp(`^${topic} at (?!${venue})`),
  );
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(
    new RegExp(`^(?!${topic}).* at ${venue}`),
  );
});

test('a tap on a shape says what it is, the next one follows it', async ({ browser }) => {
  const phone = await browser.newContext({
    ...{ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
    baseURL: test.info().project.use.baseURL!,
    serviceWorkers: 'block',
  });
  const page = await phone.newPage();
  await page.goto('./years/');
  const mark = page.getByRole('group', { name: 'Papers per year' }).getByRole('link').last();
  await page.waitForFunction(() => customElements.get('chart-figure'));
  await mark.tap();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).tap();
  await expect(page.getByRole('tooltip')).toBeHidden();
  expect(page.url()).toMatch(/\/years\/$/);
  await mark.tap();
  await expect(page).toHaveURL(/\/years\/\d{4}\/$/);
  await phone.close();
});

test('a chart can be saved as a table and as a drawing that stands alone', async ({ page }) => {
  await page.goto('./trends/');
  await page.waitForFunction(() => customElements.get('chart-figure'));
  for (const chart of await page.getByRole('figure').all()) {
    await chart.getByText('Data as a table').click();
    const save = async (name: string) => {
      const saved = page.waitForEvent('download');
      await chart.getByRole('button', { name }).click();
      return readFile(await (await saved).path(), 'utf8');
    };
    const rows = await chart
      .getByRole('table')
      .last()
      .getByRole('row')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
    // What a spreadsheet would take for a formula has an apostrophe before it.
    const cells = csvParseRows(await save('CSV')).map((row) =>
      row.map((cell) => cell.replace(/^'/, '')),
    );
    expect(cells).toEqual(rows);

    const drawing = await save('SVG');
    expect(XMLValidator.validate(drawing)).toBe(true);
    const { svg } = new XMLParser().parse(drawing) as { svg: { title: string; desc: string } };
    await expect(chart).toContainText(svg.title);
    await expect(chart).toContainText(svg.desc);
    expect(drawing).not.toMatch(/var\(|style=|class=|href=|currentColor|oklch|light-dark/);
    expect(drawing).toContain(`>${rows.at(-1)![0]}<`);
  }
});
