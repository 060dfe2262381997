import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSite } from '../../../../scripts/check-dist/check-site.ts';
import { checkXml } from '../../../../scripts/check-dist/check-xml.ts';
import { compareSites } from '../../../../scripts/check-dist/compare.ts';
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
  const { checks, heaviest } = await checkSite(folder, (done) => seen.push(done));
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
  const item = (guid: string) => `<item><title>T</title><link>L</link><guid>${guid}</guid></item>`;
  const feed = (items: string) => `<rss version="2.0"><channel>${items}</channel></rss>`;

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

  test('of a feed gives each item a title, a link and an id of its own', () => {
    expect(checkXml('f.xml', feed(item('a') + item('b')), site)).toEqual([]);
    expect(checkXml('f.xml', feed(item('a') + item('a')), site)).toHaveLength(1);
    expect(checkXml('f.xml', feed('<item><guid>a</guid></item>'), site)).toHaveLength(1);
    expect(checkXml('f.xml', feed(''), site)).toEqual([]);
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
