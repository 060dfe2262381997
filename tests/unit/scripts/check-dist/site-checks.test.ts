import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkData, isData } from '../../../../scripts/check-dist/check-data.ts';
import { checkJsonFeed } from '../../../../scripts/check-dist/check-json-feed.ts';
import { checkMarkdown } from '../../../../scripts/check-dist/check-markdown.ts';
import { checkSite } from '../../../../scripts/check-dist/check-site.ts';
import { checkXml } from '../../../../scripts/check-dist/check-xml.ts';
import { compareSites } from '../../../../scripts/check-dist/compare.ts';
import { toTopicsApi } from '../../../../src/exports/api/topics-api.ts';
import type { Site } from '../../../../scripts/check-dist/site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-dist-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const makeHtml = (address: string, body: string) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>X</title><meta name="description" content="x">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<link rel="canonical" href="https://example.org/${address}"></head>
<body><h1>X</h1>${body}</body></html>
`;

test('a whole site: fragments across pages, counts, the heaviest paper', async () => {
  write(
    'index.html',
    makeHtml('', '<a href="/papers/x/#there">x</a> <a href="/papers/x/#gone">x</a>'),
  );
  write('papers/x/index.html', makeHtml('papers/x/', '<h2 id="there">There</h2>'));
  write('sitemap-0.xml', '<urlset><url><loc>https://example.org/no/</loc></url></urlset>');
  const seen: number[] = [];
  const { checks, heaviest } = await checkSite(folder, new Map(), (done) => seen.push(done));
  expect(seen).toEqual([1, 2]);
  expect(heaviest.file).toBe('papers/x/index.html');
  const problems = checks.flatMap((check) => check.problems);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'index.html broken-fragment',
    'sitemap-0.xml xml',
  ]);
});

describe('XML', () => {
  const site: Site = { files: new Set(['index.html']), home: new URL('https://example.org/') };
  const home = 'https://example.org/';
  const item = (guid: string, link = home) =>
    `<item>\n<title>T</title><link>${link}</link><guid isPermaLink="false">${guid}</guid></item>`;
  const feed = (items: string, self = `${home}f.xml`) =>
    `<rss version="2.0"><channel><link>${home}</link><atom:link href="${self}" rel="self"/>${items}</channel></rss>`;
  const entry = (id: string, link = home) =>
    `<entry>\n<title>T</title><link href="${link}" rel="alternate"/><id>${id}</id></entry>`;
  const atom = (entries: string, self = `${home}f.xml`) =>
    `<feed><link href="${home}" rel="alternate"/><link href="${self}" rel="self"/>${entries}</feed>`;

  test('that is not well-formed has its place', () => {
    expect(checkXml('a.xml', '<a>\n<b></a>', site)).toMatchObject([{ line: 2, rule: 'xml' }]);
  });

  test('of a sitemap names files of the site', () => {
    const map = (loc: string) => `<urlset>\n<url><loc>${loc}</loc></url></urlset>`;
    expect(checkXml('s.xml', map('https://example.org/'), site)).toEqual([]);
    expect(checkXml('s.xml', map('https://example.org/no/'), site)).toMatchObject([
      { line: 2, column: 11 },
    ]);
    expect(checkXml('s.xml', map('https://other.example/'), site)).toHaveLength(1);
  });

  test.each([
    ['RSS', feed, item],
    ['Atom', atom, entry],
  ])('of %s says where it lies, and gives each item a title, a page and an id', (_, wrap, one) => {
    const check = (xml: string) => checkXml('f.xml', xml, site);
    expect(check(wrap(''))).toEqual([]);
    expect(check(wrap(one('a') + one('b')))).toEqual([]);
    expect(check(wrap(one('a') + one('a')))).toHaveLength(1);
    expect(check(wrap(one('')))).toHaveLength(1);
    expect(check(wrap(one('a').replace('<title>T</title>', '')))).toHaveLength(1);
    expect(check(wrap(one('a', `${home}gone/`)))).toMatchObject([{ line: 2 }]);
    expect(check(wrap(one('a'), `${home}other.xml`))).toHaveLength(1);
  });

  test('of subscriptions names files of the site', () => {
    const opml = (xmlUrl: string) =>
      `<opml version="2.0"><body><outline text="T" xmlUrl="${xmlUrl}" htmlUrl="${home}"/></body></opml>`;
    expect(checkXml('t.opml', opml(home), site)).toEqual([]);
    expect(checkXml('t.opml', opml(`${home}gone.xml`), site)).toHaveLength(1);
  });
});

describe('a JSON Feed', () => {
  const home = 'https://example.org/';
  const site: Site = { files: new Set(['index.html']), home: new URL(home) };
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `${home}feed.json`,
    home_page_url: home,
    items: [{ id: 'a', title: 'T', url: home }],
  };
  const check = (value: object) => checkJsonFeed('feed.json', JSON.stringify(value), site);

  test('is of version 1.1, says where it lies, and gives each item a title, a page and an id', () => {
    expect(check(feed)).toEqual([]);
    expect(check({ ...feed, version: 'https://jsonfeed.org/version/1' })).toHaveLength(1);
    expect(check({ ...feed, feed_url: home })).toHaveLength(1);
    expect(check({ ...feed, items: [...feed.items, ...feed.items] })).toHaveLength(1);
    expect(check({ ...feed, items: [{ id: 'a', title: 'T', url: `${home}gone/` }] })).toHaveLength(
      1,
    );
  });

  test('is JSON', () => {
    expect(checkJsonFeed('feed.json', '{', site)).toMatchObject([{ line: 1, rule: 'json-feed' }]);
  });
});

test('two sites: what differs and what only one of them has', () => {
  write('a/same.html', 'same');
  write('b/same.html', 'same');
  write('a/other.html', 'abc');
  write('b/other.html', 'abd!');
  write('a/x/alone.html', '');
  const [a, b] = [join(folder, 'a'), join(folder, 'b')];
  expect(compareSites(a, a)).toEqual([]);
  expect(compareSites(a, b)).toEqual([
    'other.html: differs from byte 2 (3 and 4 bytes)',
    `x/alone.html: only in ${a}`,
  ]);
});

describe('what programs read', () => {
  const site: Site = {
    files: new Set(['papers/x.md']),
    home: new URL('https://example.org/sheaf/'),
  };
  const rulesOf = (markdown: string) =>
    checkMarkdown('a.md', markdown, site).map(({ line, rule }) => `${line} ${rule}`);

  test('is Markdown with one title, no HTML and links that lead somewhere', () => {
    const fine = '# X\n\n[x](https://example.org/sheaf/papers/x.md) [y](https://else.example/)\n';
    expect(rulesOf(fine)).toEqual([]);
    expect(rulesOf('## X\n\n[x](https://example.org/sheaf/papers/y.md)\n\n<b>\n')).toEqual([
      '3 broken-link',
      '5 markdown-html',
      '1 markdown-title',
    ]);
    expect(rulesOf('# X\n\n[x](papers/x.md)\n')).toEqual(['3 broken-link']);
  });

  test('is data by its schema', () => {
    const { topics, ...rest } = toTopicsApi([], []);
    expect(isData('api/schema.json')).toBe(false);
    expect(checkData('api/topics.json', JSON.stringify({ ...rest, topics }))).toEqual([]);
    expect(checkData('api/topics.json', JSON.stringify(rest))).toMatchObject([
      { file: 'api/topics.json', rule: 'data-schema' },
    ]);
  });
});
