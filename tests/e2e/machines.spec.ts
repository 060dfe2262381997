import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'playwright/test';
import type { bundlesApiSchema } from '../../src/exports/api/bundles-api.ts';
import type { PapersApi } from '../../src/exports/api/papers-api.ts';
import type { TopicsApi } from '../../src/exports/api/topics-api.ts';
import { estimateTokens } from '../../src/exports/markdown/estimate-tokens.ts';
import { largestTopic } from '../support/pages.ts';
import { papers } from '../support/papers.ts';
import { publishedAt } from '../support/published.ts';

/** Formats are an annotation in this version of JSON Schema. */
const ajv = new Ajv2020({ allErrors: true, validateFormats: false });

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('the data are what their schemas say, and complete @subpath', async ({ request, baseURL }) => {
  const site = publishedAt(baseURL!);
  const read = async (address: string): Promise<unknown> =>
    (await request.get(address.replace(site, './'))).json();
  const readValid = async <Data>(address: string): Promise<Data> => {
    const data = (await read(address)) as { schema: string; site: string };
    const schema = await read(data.schema);
    ajv.validate(schema as object, data);
    expect(ajv.errors ?? [], address).toEqual([]);
    // A schema that allows everything would not notice this.
    expect(ajv.validate(schema as object, { ...data, site: 1, more: 1 })).toBe(false);
    ajv.removeSchema();
    expect(data.site).toBe(site);
    return data as Data;
  };

  const all = await readValid<PapersApi>('./api/papers.json');
  expect(all.papers.map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
  for (const [index, paper] of all.papers.entries()) {
    const { id, title, abstract, authors, related, map } = papers[index]!;
    const url = `${site}papers/${id}/`;
    expect(paper).toMatchObject({ title, abstract, authors, url, map });
    expect(paper.related_details).toHaveLength(related.length);
    for (const claim of paper.claims) expect(abstract).toContain(claim.text);
  }
  const first = all.papers[0]!;
  const { paper } = await readValid<{ paper: unknown }>(`./api/papers/${first.id}.json`);
  expect(paper).toEqual(first);

  const { topics, edition } = await readValid<TopicsApi>('./api/topics.json');
  expect(edition).toBe(all.edition);
  for (const { slug, papers: ids } of topics) {
    const having = all.papers.filter((each) => each.topics.includes(slug)).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(having.toSorted());
  }
});

test('bundles keep to their tokens, and hold what their hashes say @subpath', async ({
  request,
  baseURL,
}) => {
  const { bundles, edition } = (await (await request.get('./api/bundles.json')).json()) as z.output<
    typeof bundlesApiSchema
  >;
  expect(bundles.length).toBeGreaterThan(60);
  const sampled = bundles.filter((_, index) => index < 6 || index % 20 === 0);
  for (const bundle of sampled) {
    const address = bundle.url.replace(publishedAt(baseURL!), './');
    const bytes = await (await request.get(address)).body();
    const text = bytes.toString();
    expect(sha256(bytes), bundle.name).toBe(bundle.sha256);
    const content = text.slice(text.indexOf('\n---\n\n') + '\n---\n\n'.length);
    expect(sha256(Buffer.from(content))).toBe(bundle.content_sha256);
    expect(text).toContain(`edition: "${edition}"`);
    expect(estimateTokens(text)).toBeLessThanOrEqual(bundle.token_limit);
    expect(content.match(/^## /gm) ?? []).toHaveLength(bundle.paper_count);
  }
});

test('a page leads to its Markdown, and llms.txt to that of each topic @subpath', async ({
  page,
  request,
  baseURL,
}) => {
  const { id, title } = papers[0]!;
  for (const path of [`papers/${id}`, `topics/${largestTopic}`]) {
    await page.goto(`./${path}/`);
    const link = page.locator('head link[rel="alternate"][type="text/markdown"]');
    const address = (await link.getAttribute('href'))!;
    const response = await request.get(address);
    expect(response.headers()['content-type']).toContain('text/markdown');
    expect(await response.text()).toContain(`page: "${publishedAt(baseURL!)}${path}/"`);
  }
  const twin = await (await request.get(`./papers/${id}.md`)).text();
  expect(twin).toContain(`title: ${JSON.stringify(title)}`);

  const llms = await (await request.get('./llms.txt')).text();
  for (const [, address = ''] of llms.matchAll(/\]\(([^)]+)\)/g)) {
    const response = await request.get(address.replace(publishedAt(baseURL!), './'));
    expect(response.ok(), address).toBe(true);
  }
  expect(llms).toContain(`topics/${largestTopic}.md`);
});

test('papers, topics and the site have a card', async ({ request }) => {
  for (const name of ['card', `cards/topics/${largestTopic}`, `cards/${papers[0]!.id}`]) {
    const response = await request.get(`./${name}.png`);
    expect(response.headers()['content-type']).toBe('image/png');
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('the footer leads to what there is for programs, with lines that fetch it', async ({
  page,
  request,
}) => {
  await page.goto('./about/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'For programs' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For programs');
  const commands = await page.getByText(/^curl http/).allTextContents();
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) {
    const path = new URL(command.slice('curl '.length)).pathname;
    expect((await request.get(path)).ok(), command).toBe(true);
  }
});

test('robots find the sitemap, and in it every paper @subpath', async ({ request, baseURL }) => {
  const site = publishedAt(baseURL!);
  const robots = await (await request.get('./robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${site}sitemap-index.xml`);

  const parser = new XMLParser({ isArray: (name) => ['sitemap', 'url'].includes(name) });
  const read = async (address: string) =>
    parser.parse(await (await request.get(address.replace(site, './'))).text(), true);
  const index = (await read(`${site}sitemap-index.xml`)) as {
    sitemapindex: { sitemap: { loc: string }[] };
  };
  const pages: string[] = [];
  for (const { loc } of index.sitemapindex.sitemap) {
    const { urlset } = (await read(loc)) as { urlset: { url: { loc: string }[] } };
    pages.push(...urlset.url.map((url) => url.loc));
  }
  expect(pages.filter((address) => !address.startsWith(site))).toEqual([]);
  expect(new Set(pages).size).toBe(pages.length);
  for (const { id } of papers) expect(pages).toContain(`${site}papers/${id}/`);
});

test('a page names its canonical address @subpath', async ({ page, baseURL }) => {
  for (const path of ['', 'papers/', `papers/${papers[0]!.id}/`]) {
    await page.goto(`./${path}`);
    const canonical = page.locator('head link[rel="canonical"]');
    await expect(canonical).toHaveAttribute('href', publishedAt(baseURL!) + path);
  }
});
