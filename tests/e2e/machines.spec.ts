import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'playwright/test';
import { papers } from '../support/papers.ts';
import { publishedAt } from '../support/published.ts';

test('the data are what their schema says, and complete @subpath', async ({ request, baseURL }) => {
  const site = publishedAt(baseURL!);
  const schema = (await (await request.get('./api/schema.json')).json()) as object;
  const data = (await (await request.get('./api/papers.json')).json()) as {
    site: string;
    papers: { id: string; url: string; title: string; abstract: string; authors: string[] }[];
  };
  // Formats are an annotation in this version of JSON Schema.
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  const isValid = ajv.validate(schema, data);
  expect(ajv.errors ?? []).toEqual([]);
  expect(isValid).toBe(true);

  expect(data.site).toBe(site);
  expect(data.papers.map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
  for (const [index, paper] of data.papers.entries()) {
    const { id, title, abstract, authors } = papers[index]!;
    expect(paper).toMatchObject({ title, abstract, authors, url: `${site}papers/${id}/` });
  }
});

test('a schema that is broken is noticed', async ({ request }) => {
  const schema = (await (await request.get('./api/schema.json')).json()) as object;
  const ajv = new Ajv2020({ validateFormats: false });
  expect(ajv.validate(schema, { site: 1, generated_from: [], papers: [{}] })).toBe(false);
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
