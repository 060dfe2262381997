import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkPolicy } from '../../../../scripts/check-dist/check-policy.ts';
import { parsePage } from '../../../../scripts/check-dist/page.ts';

const strict = "default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self'";
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function check(body: string, policy = strict, before = ''): string[] {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const html = `<!doctype html><html lang="en"><head>${before}${meta}</head><body>${body}</body></html>`;
  return checkPolicy(parsePage('index.html', html)).map(({ text }) => text);
}

test('files of the site, and data that browsers do not run', () => {
  const body =
    '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>';
  expect(check(body, strict, '<link rel="preload" href="/a.woff2">')).toEqual([]);
});

test.each([
  ['<script>go()</script>', 'expected a file, found a script in the page'],
  ['<script type="module">go()</script>', 'expected a file, found a script in the page'],
  ['<style>p{}</style>', 'expected a file, found a style in the page'],
  ['<p style="color:red"></p>', 'expected no attribute style'],
  ['<p onclick="go()"></p>', 'expected no attribute onclick'],
])('%s', (body, text) => {
  expect(check(body)).toEqual([text]);
});

test.each([
  [`${strict} 'unsafe-inline'`, "expected files of this site, found 'unsafe-inline' in style-src"],
  [`${strict};img-src https:`, 'expected files of this site, found https: in img-src'],
  [`${strict};img-src *`, 'expected files of this site, found * in img-src'],
  ["default-src 'self'", "expected default-src 'none'"],
  [`${strict} ${hash('')}`, `expected no hash of nothing: ${hash('')}`],
])('the policy %s', (policy, text) => {
  expect(check('', policy)).toEqual([text]);
});

test('a script in the page whose hash is in the policy, for scripts only', () => {
  const page = '<script>go()</script>';
  expect(check(page, `default-src 'none';script-src ${hash('go()')}`)).toEqual([]);
  expect(check(page, `default-src 'none';style-src ${hash('go()')}`)).toHaveLength(1);
});

test.each(['<script src="/a.js"></script>', '<link rel="stylesheet" href="/a.css">'])(
  'comes before %s',
  (early) => {
    expect(check('', strict, early)).toHaveLength(1);
  },
);
