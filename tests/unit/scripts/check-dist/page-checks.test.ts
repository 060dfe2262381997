import { describe, expect, test } from 'vitest';
import { checkHead } from '../../../../scripts/check-dist/check-head.ts';
import { checkHeading } from '../../../../scripts/check-dist/check-heading.ts';
import { checkHtml, chooseSample } from '../../../../scripts/check-dist/check-html.ts';
import { checkLinks } from '../../../../scripts/check-dist/check-links.ts';
import {
  checkPageRequests,
  checkStyleRequests,
} from '../../../../scripts/check-dist/check-requests.ts';
import {
  checkWeight,
  findImports,
  weighPage,
} from '../../../../scripts/check-dist/check-weight.ts';
import { parsePage } from '../../../../scripts/check-dist/page.ts';
import { formatProblem, summarize } from '../../../../scripts/check-dist/problem.ts';
import { findHome, type Site } from '../../../../scripts/check-dist/site.ts';

const site: Site = {
  files: new Set([
    'index.html',
    '404.html',
    'papers/x/index.html',
    'a.css',
    'a.js',
    'b.js',
    'ü.txt',
  ]),
  home: new URL('https://example.org/sheaf/'),
};
const head = `<meta charset="utf-8"><title>X</title><meta name="description" content="About x">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<link rel="canonical" href="https://example.org/sheaf/papers/x/">`;

const makePage = (body: string, inHead = head, file = 'papers/x/index.html') =>
  parsePage(
    file,
    `<!DOCTYPE html><html lang="en"><head>${inHead}</head>\n<body><h1 id="h">X</h1>${body}</body></html>`,
  );
const rules = (problems: { rule: string }[]) => problems.map(({ rule }) => rule);

describe('the head', () => {
  test('is complete', () => {
    expect(checkHead(makePage('<svg><title>A drawing</title></svg>'), site)).toEqual([]);
  });

  test('misses everything', () => {
    const problems = checkHead(makePage('<svg><title>A drawing</title></svg>', ''), site);
    expect(rules(problems)).toEqual(['title', 'description', 'content-policy', 'canonical']);
  });

  test('has an empty title, two descriptions and the address of another page', () => {
    const wrong = head
      .replace('<title>X', '<title> ')
      .replace('<meta name', '<meta name="description" content="Twice"><meta name')
      .replace('papers/x/', '');
    expect(rules(checkHead(makePage('', wrong), site))).toEqual([
      'title',
      'description',
      'canonical',
    ]);
  });

  test('needs no address on the page for addresses that do not exist', () => {
    const withoutCanonical = head.replace(/<link.*>/, '');
    expect(checkHead(makePage('', withoutCanonical, '404.html'), site)).toEqual([]);
  });
});

test('one h1: a second one is named by its place', () => {
  expect(checkHeading(makePage(''))).toEqual([]);
  const [problem] = checkHeading(makePage('\n  <h1>Y</h1>'));
  expect(problem && formatProblem('dist', problem)).toBe(
    'dist/papers/x/index.html:5:3 one-heading: expected one h1, found 2',
  );
  expect(rules(checkHeading(parsePage('x.html', '<p>no heading')))).toEqual(['one-heading']);
});

describe('links', () => {
  test.each([
    '/sheaf/',
    '../../',
    '?page=2',
    '#h',
    '#top',
    'https://elsewhere.example/x',
    'mailto:a@b.example',
    '/sheaf/%C3%BC.txt',
    'https://example.org/sheaf/a.css',
  ])('%s leads somewhere', (href) => {
    const { problems, pending } = checkLinks(makePage(`<a href="${href}">x</a>`), site);
    expect(problems).toEqual([]);
    expect(pending).toEqual([]);
  });

  test.each([
    ['/', 'broken-link'],
    ['/papers/x/', 'broken-link'],
    ['/sheaf/papers/x', 'broken-link'],
    ['../y/', 'broken-link'],
    ['/sheaf/%E0%A4%A', 'broken-link'],
    ['http://[', 'broken-link'],
    ['#nowhere', 'broken-fragment'],
    ['#%E0%A4%A', 'broken-fragment'],
  ])('%s leads nowhere', (href, rule) => {
    const { problems } = checkLinks(makePage(`<a href="${href}">x</a>`), site);
    expect(rules(problems)).toEqual([rule]);
  });

  test('a place in another page is left for later', () => {
    const { pending } = checkLinks(makePage('<a href="/sheaf/#intro">x</a>'), site);
    expect(pending).toMatchObject([{ file: 'index.html', fragment: 'intro' }]);
  });

  test('pictures, scripts and refreshes count as well', () => {
    const body = `<img src="no.png" srcset="a.png 1x, b.png 2x"><script src="no.js"></script>`;
    const refresh = '<meta http-equiv="refresh" content="0;url=/sheaf/no/">';
    expect(checkLinks(makePage(body, refresh), site).problems).toHaveLength(5);
  });
});

describe('requests', () => {
  test.each([
    '<script src="https://cdn.example/x.js"></script>',
    '<img src="//cdn.example/x.png">',
    '<img srcset="/sheaf/a.png 1x, https://cdn.example/b.png 2x">',
    '<link rel="stylesheet" href="https://cdn.example/x.css">',
    '<link rel="preconnect" href="https://cdn.example">',
    '<p style="background: url(https://cdn.example/x.png)">x</p>',
    '<style>@import "https://cdn.example/x.css";</style>',
    '<svg><use href="https://cdn.example/x.svg#a"></use></svg>',
    '<svg><image xlink:href="https://cdn.example/x.png"></image></svg>',
  ])('%s asks another host', (html) => {
    expect(rules(checkPageRequests(makePage(html), site))).toEqual(['foreign-request']);
  });

  test.each([
    '<a href="https://elsewhere.example/">x</a>',
    '<link rel="alternate" href="https://elsewhere.example/x.xml">',
    '<script src="/sheaf/a.js"></script>',
    '<img src="data:image/png;base64,AA==">',
    '<p>url(https://elsewhere.example/x.png)</p>',
  ])('%s does not', (html) => {
    expect(checkPageRequests(makePage(html), site)).toEqual([]);
  });

  test('a style sheet is searched too, with the place', () => {
    const css = "a {}\n@font-face { src: url('https://cdn.example/x.woff2') }";
    expect(checkStyleRequests('a.css', css, site)).toMatchObject([{ line: 2, column: 24 }]);
    expect(checkStyleRequests('a.css', 'a { src: url(./x.woff2) }', site)).toEqual([]);
  });
});

describe('weight', () => {
  const page = makePage(
    '<script type="module" src="/sheaf/a.js"></script>',
    '<link rel="stylesheet" href="/sheaf/a.css"><link rel="preload" as="font" href="/sheaf/index.html">',
  );
  const sizes: Record<string, number> = { 'a.css': 1000, 'a.js': 200, 'b.js': 30 };

  test('is HTML, style sheets, scripts and what they import, each once', () => {
    const bytes = weighPage(
      page,
      site,
      (file) => sizes[file] ?? NaN,
      (file) => (file === 'a.js' ? ['b.js'] : ['a.js']),
    );
    expect(bytes).toBeGreaterThan(1230 + 50);
    expect(bytes).toBeLessThan(1230 + page.html.length);
  });

  test('has a limit', () => {
    expect(checkWeight(page, 20_000)).toEqual([]);
    expect(rules(checkWeight(page, 20_001))).toEqual(['page-weight']);
  });

  test('imports of a minified script', () => {
    const script = 'import{a as b}from"./c.js";import"../d.js";const e=()=>import("./late.js");';
    expect(findImports('_astro/x.js', script)).toEqual(['_astro/c.js', 'd.js']);
  });
});

test('HTML: a mistake is found with its place', async () => {
  expect(await checkHtml('x.html', makePage('<p>fine</p>').html)).toEqual([]);
  const problems = await checkHtml('x.html', makePage('\n<p><div>wrong</div></p>').html);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]).toMatchObject({ file: 'x.html', line: 5 });
});

test('a sample takes all of a small folder and an even spread of a large one', () => {
  const papers = Array.from({ length: 25 }, (_, index) => `papers/${index}/index.html`);
  const files = ['404.html', 'about/index.html', ...papers];
  expect(chooseSample(files, 25)).toEqual(files);
  const sample = chooseSample(files, 10);
  expect(sample.slice(0, 4)).toEqual(['404.html', 'about/index.html', papers[0], papers[3]]);
  expect(new Set(sample).size).toBe(12);
});

test('problems that say the same are one line', () => {
  const problem = { file: 'a.html', line: 1, column: 2, rule: 'r', text: 't' };
  const problems = [problem, { ...problem, text: 'other' }, { ...problem, file: 'b.html' }];
  expect(summarize('dist', problems)).toEqual([
    'dist/a.html:1:2 r: t (and 1 more)',
    'dist/a.html:1:2 r: other',
  ]);
});

test('the home page says where the site is published', () => {
  const home = '<link rel="canonical" href="https://example.org/sheaf/">';
  expect(findHome(makePage('', home, 'index.html')).href).toBe('https://example.org/sheaf/');
  expect(() => findHome(makePage('', '', 'index.html'))).toThrow(/expected a canonical link/);
});
