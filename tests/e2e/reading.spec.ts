import { expect, test } from 'playwright/test';
import { getYear } from '../../src/papers/dates.ts';
import { expectHeading, listedIds, paperLink } from '../support/lists.ts';
import { largestTopic } from '../support/pages.ts';
import { manyAuthored, papers } from '../support/papers.ts';

test('from the home page over a topic to a paper and its neighbours @subpath', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('link', { name: 'Topics', exact: true }).click();
  await expectHeading(page, 'Topics');
  const topic = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first();
  const topicTitle = await topic.innerText();
  await topic.click();
  await expectHeading(page, topicTitle);

  const title = await paperLink(page, 0).innerText();
  await paperLink(page, 0).click();
  await expectHeading(page, title);
  await expect(page.getByRole('heading', { name: 'Abstract' })).toBeVisible();
  const topics = page.getByRole('complementary').getByRole('list').first();
  await expect(topics.getByRole('link', { name: topicTitle })).toBeVisible();

  const position = papers.findIndex((paper) => paper.title === title);
  const next = papers[position + 1] ?? papers[position]!;
  const neighbours = page.getByRole('navigation', { name: 'In the list' });
  await neighbours.getByRole('link', { name: next.title }).click();
  await expectHeading(page, next.title);
  await neighbours.getByRole('link', { name: title }).click();
  await expectHeading(page, title);

  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').last().click();
  await expectHeading(page, 'Papers');
});

test('the first paper has no previous one, the last no next one', async ({ page }) => {
  const neighbours = page.getByRole('navigation', { name: 'In the list' });
  await page.goto(`./papers/${papers[0]!.id}/`);
  await expect(neighbours).toContainText(`1 of ${papers.length}`);
  await expect(neighbours.getByRole('link', { name: /^Previous/ })).toHaveCount(0);
  await page.goto(`./papers/${papers.at(-1)!.id}/`);
  await expect(neighbours).toContainText(`${papers.length} of ${papers.length}`);
  await expect(neighbours.getByRole('link', { name: /^Next/ })).toHaveCount(0);
});

test('from a paper to its author, its venue and its year', async ({ page }) => {
  const paper = papers.find(({ authors, venue }) => authors.length > 0 && venue?.year);
  test.skip(!paper, 'no paper has authors and a dated venue');
  const { id, authors, venue } = paper!;
  await page.goto(`./papers/${id}/`);
  const author = page.getByRole('list', { name: 'Authors' }).getByRole('link').first();
  await expect(author).toHaveText(authors[0]!);
  await author.click();
  await expectHeading(page, authors[0]!);
  expect(await listedIds(page)).toContain(id);

  await page.goto(`./papers/${id}/`);
  await page.getByRole('link', { name: `${venue!.name} ${venue!.year}` }).click();
  await expectHeading(page, venue!.name);
  expect(await listedIds(page)).toContain(id);

  await page.goto('./years/');
  const year = String(getYear(paper!));
  const years = page.getByRole('group', { name: 'Papers per year' });
  await years.getByRole('link', { name: `${year}:` }).click();
  await expectHeading(page, year);
  expect(await listedIds(page)).toContain(id);
});

test('related papers come with a graph of how they are related', async ({ page }) => {
  const paper = papers.find(({ related }) => related.length > 2);
  test.skip(!paper, 'no paper has related ones');
  const { id, related } = paper!;
  await page.goto(`./papers/${id}/`);
  const section = page.getByRole('region', { name: 'Related papers' });
  const nodes = section.getByRole('group', { name: 'How these papers are related' });
  await expect(nodes.getByRole('link')).toHaveCount(related.length);
  const first = papers.find((other) => other.id === related[0]!.id)!;
  const node = nodes.getByRole('link', { name: `1 ${first.title}` });
  await section
    .getByText(/Both: |Similar words/)
    .first()
    .click();
  await expect(section.getByText('Also related to').first()).toBeVisible();
  await node.click();
  await expectHeading(page, first.title);
});

test('a paper leads on in its main topic too', async ({ page }) => {
  const [first, second] = papers.filter(({ topics }) => topics[0]?.slug === largestTopic);
  test.skip(!second, 'the largest topic is the main one of one paper');
  await page.goto(`./papers/${first!.id}/`);
  const ways = page.getByRole('navigation', { name: /^In (?!the list)/ });
  await expect(ways).toContainText(/^\s*In .* 1 of \d+/);
  await ways.getByRole('link', { name: second!.title }).click();
  await expectHeading(page, second!.title);
});

test('a paper with many authors names some, and the others on demand', async ({ page }) => {
  const { id, authors } = manyAuthored;
  test.skip(authors.length < 20, 'no paper has many authors');
  await page.goto(`./papers/${id}/`);
  const first = page.getByRole('list', { name: 'Authors', exact: true }).getByRole('listitem');
  const shown = await first.count();
  expect(shown).toBeLessThan(authors.length);
  const others = page.getByRole('list', { name: 'More authors' });
  await expect(others).toHaveCount(0);
  await page.getByText(`and ${authors.length - shown} more`).click();
  await expect(others.getByRole('link')).toHaveCount(authors.length - shown);
  await expect(others.getByRole('link').last()).toHaveText(authors.at(-1)!);
});

test('a paper without authors shows none', async ({ page }) => {
  const paper = papers.find(({ authors }) => authors.length === 0);
  test.skip(!paper, 'every paper has authors');
  await page.goto(`./papers/${paper!.id}/`);
  await expectHeading(page, paper!.title);
  await expect(page.getByRole('list', { name: 'Authors' })).toHaveCount(0);
});

test('a paper without venue and code offers neither', async ({ page }) => {
  const paper = papers.find(({ venue, code, arxiv }) => !venue && !code && arxiv);
  test.skip(!paper, 'every paper has a venue or code');
  await page.goto(`./papers/${paper!.id}/`);
  await expectHeading(page, paper!.title);
  const links = page.getByRole('article').getByRole('link');
  await expect(links.filter({ hasText: /^Code$/ })).toHaveCount(0);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.filter((address) => address!.includes('/venues/'))).toEqual([]);
});

test('the links of a paper lead to arXiv, to the PDF and to the code', async ({ page }) => {
  const paper = papers.find(({ arxiv, code }) => arxiv && code);
  test.skip(!paper, 'no paper has both');
  const { id, arxiv, code } = paper!;
  await page.goto(`./papers/${id}/`);
  const link = (name: string) =>
    page.getByRole('article').getByRole('link', { name, exact: true }).first();
  await expect(link(`arXiv:${arxiv}`)).toHaveAttribute('href', `https://arxiv.org/abs/${arxiv}`);
  await expect(link('PDF')).toHaveAttribute('href', `https://arxiv.org/pdf/${arxiv}`);
  await expect(link('Code')).toHaveAttribute('href', code!);
});

test('a topic says why a paper is in it, in the words of the paper', async ({ page }) => {
  const paper = papers.find(({ topics }) => topics.some(({ slug }) => slug === largestTopic))!;
  await page.goto(`./papers/${paper.id}/`);
  const [{ why }] = paper.topics as [(typeof paper.topics)[number]];
  const evidence = page.getByText(`says “${why[0]!.term}”`).first();
  await expect(evidence).toBeHidden();
  await page.getByText('Why: ').first().click();
  await expect(evidence).toBeVisible();
});
