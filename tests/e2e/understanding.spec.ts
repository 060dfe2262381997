import { expect, test, type Locator, type Page } from 'playwright/test';
import { claimKindNames } from '../../src/papers/claims.ts';
import { groupByResource, groupByType } from '../../src/papers/groups.ts';
import { byDate } from '../../src/papers/order.ts';
import type { Paper } from '../../src/papers/schema.ts';
import { countTopics } from '../../src/papers/statistics.ts';
import { listSystems } from '../../src/papers/systems.ts';
import { expectHeading, expectListed, listedIds } from '../support/lists.ts';
import { largestTopic, nonsense, searchDone } from '../support/pages.ts';
import { papers } from '../support/papers.ts';

/** How many papers the list shows at once. */
const pageSize = 50;

const systems = listSystems(papers);
const measured = papers.flatMap((paper) =>
  paper.claims.flatMap(({ start, end, numbers }, index) =>
    numbers.length > 0 ? [{ paper, index, sentence: paper.abstract.slice(start, end) }] : [],
  ),
);
const tables = [
  { name: 'Systems', path: './systems/', count: systems.length, example: systems[0]!.paper },
  { name: 'Claims', path: './claims/', count: measured.length, example: measured[0]!.paper },
];

const rowsOf = (page: Page, name: string) =>
  page.getByRole('table', { name }).locator('tbody').getByRole('row');
const filterBox = (page: Page) => page.getByRole('main').getByRole('searchbox');
const status = (page: Page) => page.getByRole('main').getByRole('status');
const choice = (page: Page, name: string) =>
  page.getByRole('main').getByRole('combobox', { name, exact: true });
const abstractOf = (page: Page) => page.getByRole('region', { name: 'Abstract' });

/** Text of the nth cell of every row, as sorting sees it. */
const column = (rows: Locator, nth: number) =>
  rows.evaluateAll(
    (all, index) =>
      all.map((row) => (row as HTMLTableRowElement).cells[index]!.textContent.trim().toLowerCase()),
    nth,
  );

test('the systems are those of the papers, each in the words of its abstract', async ({ page }) => {
  await page.goto('./systems/');
  const rows = await rowsOf(page, 'Systems').evaluateAll((all) =>
    all.map((row) => ({
      slug: row.id,
      quote: row.querySelector('q')?.textContent ?? '',
      title: row.querySelector('td[data-label="Paper"]')?.textContent.trim(),
    })),
  );
  expect(rows).toEqual(
    systems.map(({ slug, quote, paper }) => ({ slug, quote, title: paper.title })),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { quote, paper } of systems) expect(paper.abstract).toContain(quote);
});

test('a table is sorted by the heading that is pressed, and turned round', async ({ page }) => {
  await page.goto('./systems/');
  const rows = rowsOf(page, 'Systems');
  const heading = (name: string) => page.getByRole('columnheader', { name, exact: true });
  await expect(heading('Paper')).not.toHaveAttribute('aria-sort');

  await heading('Paper').getByRole('button').click();
  await expect(heading('Paper')).toHaveAttribute('aria-sort', 'ascending');
  const titles = await column(rows, 2);
  expect(titles).toEqual(systems.map(({ paper }) => paper.title.toLowerCase()).sort());

  await heading('Paper').getByRole('button').click();
  await expect(heading('Paper')).toHaveAttribute('aria-sort', 'descending');
  expect(await column(rows, 2)).toEqual(titles.toReversed());

  await heading('Name').getByRole('button').press('Enter');
  await expect(heading('Name')).toHaveAttribute('aria-sort', 'ascending');
  await expect(heading('Paper')).not.toHaveAttribute('aria-sort');
  const names = await column(rows, 0);
  expect(names).toEqual(names.toSorted());
  expect(names).toHaveLength(systems.length);
});

test('empty cells stay last, whichever way a table is sorted', async ({ page }) => {
  const withCode = systems.filter(({ paper }) => paper.code).length;
  await page.goto('./systems/');
  for (const direction of ['ascending', 'descending']) {
    const heading = page.getByRole('columnheader', { name: 'Code', exact: true });
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', direction);
    const code = await column(rowsOf(page, 'Systems'), 4);
    expect(code.map(Boolean)).toEqual(code.map((_, index) => index < withCode));
  }
});

for (const { name, path, count, example } of tables) {
  test(`a word leaves the rows that hold it: ${name}`, async ({ page }) => {
    await page.goto(path);
    const rows = rowsOf(page, name);
    await expect(rows).toHaveCount(count);
    await expect(status(page)).toHaveText(`${count} of ${count}`);
    const word = example.title.match(/\p{L}+/gu)!.reduce((a, b) => (b.length > a.length ? b : a));
    const matching = await rows.filter({ hasText: word }).count();
    expect(matching).toBeGreaterThan(0);
    expect(matching).toBeLessThan(count);
    await filterBox(page).fill(` ${word.toUpperCase()} `);
    await expect(rows).toHaveCount(matching);
    await expect(status(page)).toHaveText(`${matching} of ${count}`);

    await filterBox(page).fill(nonsense);
    await expect(rows).toHaveCount(0);
    await expect(status(page)).toHaveText(`0 of ${count}`);
    await filterBox(page).fill('');
    await expect(rows).toHaveCount(count);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, path, count } of tables) {
    test(`a table is whole, and offers nothing to press: ${name}`, async ({ page }) => {
      await page.goto(path);
      await expect(rowsOf(page, name)).toHaveCount(count);
      await expect(filterBox(page)).toHaveCount(0);
      await expect(page.getByRole('table').getByRole('button')).toHaveCount(0);
    });
  }

  test('a claim leads to its sentence', async ({ page }) => {
    const { paper, index } = measured[0]!;
    await page.goto('./claims/');
    await rowsOf(page, 'Claims').first().getByRole('link').first().click();
    await expectHeading(page, paper.title);
    await expect(page.locator(':target')).toHaveAttribute('id', `claim-${index + 1}`);
  });
});

test('a resource lists exactly the papers that name it', async ({ page }) => {
  const resources = groupByResource(papers);
  for (const { label, slug, papers: naming } of [resources[0]!, resources.at(-1)!]) {
    await page.goto(`./resources/${slug}/`);
    await expectHeading(page, label);
    await expectListed(page, naming.toSorted(byDate));
  }
});

test('a resource that an abstract names leads to the papers that name it @subpath', async ({
  page,
}) => {
  const paper = papers.find(({ mentions }) => mentions.some(({ kind }) => kind === 'resource'));
  test.skip(!paper, 'no abstract names a resource');
  const { id, abstract, mentions, resources } = paper!;
  const { start, end, target } = mentions.find(({ kind }) => kind === 'resource')!;
  await page.goto(`./papers/${id}/`);
  const text = abstract.slice(start, end);
  await abstractOf(page).getByRole('link', { name: text, exact: true }).first().click();
  await expect(page).toHaveURL(RegExp(`/resources/${target}/$`));
  await expectHeading(page, groupByResource(papers).find(({ slug }) => slug === target)!.label);
  expect(await listedIds(page)).toContain(id);
  expect(resources.map(({ slug }) => slug)).toContain(target);
});

test('a name that a paper introduces leads to its row, also where two papers give it', async ({
  page,
}) => {
  const byName = Map.groupBy(systems, ({ name }) => name);
  const shared = [...byName.values()].find((entries) => entries.length > 1) ?? [];
  for (const { name, slug, paper } of [systems[0]!, systems.at(-1)!, ...shared]) {
    await page.goto(`./papers/${paper.id}/`);
    await page.getByRole('complementary').getByRole('link', { name, exact: true }).last().click();
    await expect(page).toHaveURL(RegExp(`/systems/#${slug}$`));
    const row = page.locator('tr:target');
    await expect(row).toBeInViewport();
    await expect(row.getByRole('rowheader')).toContainText(name);
    await expect(row.getByRole('link', { name: paper.title })).toBeVisible();
  }
});

test('an abstract leads from its own name to the row of the name', async ({ page }) => {
  const { name, slug, paper } = systems.find(({ name, paper }) =>
    paper.abstract.split(/[\s,.()]+/).includes(name),
  )!;
  await page.goto(`./papers/${paper.id}/`);
  await abstractOf(page).getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(RegExp(`/systems/#${slug}$`));
  await expect(page.locator('tr:target').getByRole('rowheader')).toContainText(name);
});

test('the claims are the sentences with numbers, each leading to its place @subpath', async ({
  page,
}) => {
  await page.goto('./claims/');
  const rows = rowsOf(page, 'Claims');
  const links = rows.locator('.quote');
  const sentences = await links.evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(sentences.map((text) => text.trim())).toEqual(measured.map(({ sentence }) => sentence));

  // Formulas read differently once they are set.
  const nth = measured.findIndex(({ sentence }) => /^[\p{L}\d\s,.%-]+$/u.test(sentence));
  const { paper, index, sentence } = measured[nth]!;
  await links.nth(nth).click();
  await expectHeading(page, paper.title);
  await expect(page.locator(':target')).toHaveAttribute('id', `claim-${index + 1}`);
  await expect(page.locator(':target')).toHaveText(sentence);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a claim is on the resources that its sentence names, and on no others', async ({ page }) => {
  await page.goto('./claims/');
  const lists = await rowsOf(page, 'Claims').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('a[href*="/resources/"]')].map((link) =>
        link.getAttribute('href')!.split('/').at(-2)!,
      ),
    ),
  );
  const named = measured.map(({ paper, index }) => {
    const { start, end } = paper.claims[index]!;
    const inSentence = paper.mentions.filter(
      (mention) => mention.kind === 'resource' && mention.start >= start && mention.end <= end,
    );
    return new Set(inSentence.map(({ target }) => target));
  });
  expect(lists.map((slugs) => new Set(slugs))).toEqual(named);
  expect(lists.flat().length).toBeGreaterThan(0);
});

test('the claims of a paper lead to their sentences', async ({ page }) => {
  const { id, claims } = papers.reduce((most, paper) =>
    paper.claims.length > most.claims.length ? paper : most,
  );
  await page.goto(`./papers/${id}/`);
  const items = page.getByRole('region', { name: 'Claims' }).getByRole('list').first();
  const links = items.getByRole('link');
  await expect(links).toHaveCount(claims.length);
  for (const [index, { kinds }] of claims.entries()) {
    await links.nth(index).click();
    const sentence = abstractOf(page).locator(':target');
    await expect(sentence).toHaveAttribute('id', `claim-${index + 1}`);
    await expect(sentence).toHaveAttribute('title', RegExp(claimKindNames[kinds[0]!]));
    await expect(sentence).toBeInViewport();
  }
});

for (const [nth, position] of [0, 0.5, 0.99].entries()) {
  test(`related papers say why, in the words of both: ${nth + 1} of 3`, async ({ page }) => {
    const paper = papers[Math.floor(position * papers.length)]!;
    const byId = new Map(papers.map((some) => [some.id, some]));
    await page.goto(`./papers/${paper.id}/`);
    const related = page.getByRole('region', { name: 'Related papers' });
    const links = related.getByRole('listitem').getByRole('link');
    await expect(links).toHaveText(paper.related.map(({ id }) => byId.get(id)!.title));
    expect(paper.related.length).toBeGreaterThan(0);
    expect(paper.related.length).toBeLessThanOrEqual(8);

    const evidence = related.getByRole('listitem').getByRole('group');
    await expect(evidence).toHaveCount(paper.related.length);
    for (const [index, { id }] of paper.related.entries()) {
      const quotes = evidence.nth(index).locator('q');
      await expect(quotes.first()).toBeHidden();
      await evidence.nth(index).locator('summary').click();
      await expect(quotes.first()).toBeVisible();
      const [mine, theirs] = await quotes.allTextContents();
      expect(mine).not.toBe('');
      expect(theirs).not.toBe('');
      expect(paper.abstract).toContain(mine);
      expect(byId.get(id)!.abstract).toContain(theirs);
    }
    await links.first().click();
    await expectHeading(page, byId.get(paper.related[0]!.id)!.title);
  });
}

test('a topic shows the papers on its border, and why', async ({ page }) => {
  const near = (slug: string) =>
    papers.filter(({ nearTopics }) => nearTopics.some((topic) => topic.slug === slug));
  const narrow = (slug: string) =>
    papers.filter(({ topics }) => topics.some((topic) => topic.slug === slug && topic.borderline));
  const slug = countTopics(papers)
    .map((topic) => topic.slug)
    .find((some) => near(some).length > 0 && narrow(some).length > 0);
  test.skip(!slug, 'no topic has papers on both sides of its border');
  await page.goto(`./topics/${slug}/`);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const border = page.getByRole('region', { name: `On the border of ${title}` });
  const titles = (some: readonly Paper[]) => some.map((paper) => paper.title);
  const [first] = near(slug!);
  await expect(border.getByRole('link')).toHaveText([
    ...titles(narrow(slug!)),
    ...titles(near(slug!)),
  ]);

  const entry = border
    .getByRole('listitem')
    .filter({ has: page.getByText(first!.title) })
    .last();
  const { term } = first!.nearTopics.find((topic) => topic.slug === slug)!.why[0]!;
  const reason = entry.getByText(`says “${term}”`).first();
  await expect(reason).toBeHidden();
  await entry.getByText('Why').click();
  await expect(reason).toBeVisible();
});

test('papers can be listed by what they contribute', async ({ page }) => {
  const { slug, label, papers: ofType } = groupByType(papers).at(-1)!;
  await page.goto('./papers/');
  await choice(page, 'Type').selectOption(slug);
  await expectListed(page, ofType.slice(0, pageSize));
  await expect(page).toHaveURL(RegExp(`/papers/\\?type=${slug}$`));
  await expect(status(page)).toHaveText(RegExp(`^${ofType.length} papers?$`));

  await page.goto(`./papers/${ofType[0]!.id}/`);
  await page.getByRole('complementary').getByRole('link', { name: label, exact: true }).click();
  await expectListed(page, ofType.slice(0, pageSize));
  await expect(choice(page, 'Type')).toHaveValue(slug);
});

test('a search finds papers by what they contribute', async ({ page }) => {
  const { slug, papers: ofType } = groupByType(papers).at(-1)!;
  await page.goto(`./search/?type=${slug}`);
  await searchDone(page);
  await expect(status(page)).toHaveText(RegExp(`^${ofType.length} papers?\\.$`));
  const found = await listedIds(page);
  expect(ofType.map(({ id }) => id)).toEqual(expect.arrayContaining(found));
  expect(found.length).toBeGreaterThan(0);
});

test('a second topic can be asked for once there is a first', async ({ page }) => {
  const withTopics = (...slugs: string[]) =>
    papers.filter(({ topics }) => slugs.every((slug) => topics.some((one) => one.slug === slug)));
  const ofLargest = withTopics(largestTopic);
  const other = countTopics(ofLargest, largestTopic)[0]!.slug;
  const both = withTopics(largestTopic, other);
  expect(both.length).toBeLessThan(ofLargest.length);

  await page.goto('./papers/');
  await expect(choice(page, 'Topic')).toBeVisible();
  await expect(choice(page, 'And topic')).toBeHidden();
  await choice(page, 'Topic').selectOption(largestTopic);
  await choice(page, 'And topic').selectOption(other);
  await expectListed(page, both.slice(0, pageSize));
  await expect(page).toHaveURL(RegExp(`\\?topic=${largestTopic}&topic=${other}$`));
  await expect(status(page)).toHaveText(RegExp(`^${both.length} papers?$`));

  await page.reload();
  await expectListed(page, both.slice(0, pageSize));
  await expect(choice(page, 'And topic')).toHaveValue(other);

  await choice(page, 'Topic').selectOption('');
  await expectListed(page, withTopics(other).slice(0, pageSize));
  await expect(choice(page, 'Topic')).toHaveValue(other);
  await expect(choice(page, 'And topic')).toHaveValue('');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expectListed(page, papers.slice(0, pageSize));
  await expect(choice(page, 'And topic')).toBeHidden();
});
