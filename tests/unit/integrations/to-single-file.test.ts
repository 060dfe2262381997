import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toSingleFile } from '../../../src/integrations/to-single-file.ts';

const head = [
  '<meta charset="utf-8"><title>Tea</title>',
  '<style>@font-face{src:url("/x/_astro/a.woff2") format("woff2")}</style><style>p{color:red}</style>',
].join('');
const body = '<body><p title="<style>url(&quot;/b.woff2&quot;)</style>">url(/c.woff2)</p></body>';
const page = `<!doctype html><html><head>${head}</head>${body}</html>`;

const readFont = (url: string) => Buffer.from(url);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the single file', () => {
  test('holds its fonts and its script', () => {
    const html = toSingleFile(page, 'go()', readFont);
    const font = Buffer.from('/x/_astro/a.woff2').toString('base64');
    expect(html).toContain(`src:url(data:font/woff2;base64,${font}) format("woff2")`);
    expect(html).toContain('<script type="module">go()</script></head>');
  });

  test('has one policy, early, that allows just its styles and script', () => {
    const html = toSingleFile(page, 'go()', readFont);
    const policies = [...html.matchAll(/<meta http-equiv="content-security-policy"[^>]*>/g)];
    expect(policies).toHaveLength(1);
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv/);
    const [policy = ''] = policies[0]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash('go()')};`);
    expect(policy).toContain(hash('p{color:red}'));
    expect(policy).not.toMatch(/'self'|unsafe|\*/);
  });

  test('leaves the text of papers alone', () => {
    expect(toSingleFile(page, 'go()', readFont)).toContain(`</head>${body}</html>`);
  });

  test('keeps a script inside its element, and what is odd in it', () => {
    const html = toSingleFile(page, 'a("</script><!--", "$&$1")', readFont);
    expect(html).toContain('<script type="module">a("\\x3c/script>\\x3c!--", "$&$1")</script>');
  });

  test.each([
    '<link rel="stylesheet" href="/a.css">',
    '<script src="/a.js"></script>',
    '<style>p{background:url(/a.png)}</style>',
  ])('refuses a head that asks for a file: %s', (tag) => {
    const asking = page.replace('<title>', `${tag}<title>`);
    expect(() => toSingleFile(asking, '', readFont)).toThrow('Expected a head that asks for no');
  });
});
