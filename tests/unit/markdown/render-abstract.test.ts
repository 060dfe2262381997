import { describe, expect, it } from 'vitest';
import { renderAbstract } from '../../../src/markdown/render-abstract.ts';

const a = (url: string, text: string) => `<a href="${url}">${text}</a>`;

describe('renderAbstract', () => {
  it('gives nothing for nothing', () => {
    expect(renderAbstract('', [])).toBe('');
  });

  it('gives each paragraph its own direction', () => {
    expect(renderAbstract('one\n\ntwo\nlines', [])).toBe(
      '<p dir="auto">one</p>\n<p dir="auto">two\nlines</p>',
    );
  });

  it('links each address once, in order, across paragraphs', () => {
    const links = [
      { text: 'b.org', url: 'https://b.org' },
      { text: 'a.org', url: 'https://a.org' },
      { text: 'a.org', url: 'https://a.org/second' },
    ];
    expect(renderAbstract('a.org b.org a.org\n\na.org a.org', links)).toBe(
      `<p dir="auto">a.org ${a('https://b.org', 'b.org')} ${a('https://a.org', 'a.org')}</p>\n` +
        `<p dir="auto">${a('https://a.org/second', 'a.org')} a.org</p>`,
    );
  });

  it('leaves punctuation outside a link', () => {
    expect(renderAbstract('See a.org/b.', [{ text: 'a.org/b.', url: 'https://a.org/b' }])).toBe(
      `<p dir="auto">See ${a('https://a.org/b', 'a.org/b')}.</p>`,
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//a.org', 'ftp://a.org'])(
    'does not link to %s',
    (url) => {
      expect(renderAbstract('See here', [{ text: 'here', url }])).not.toContain('<a');
    },
  );

  it('escapes an address', () => {
    const html = renderAbstract('here', [{ text: 'here', url: 'https://a.org/"onclick="x' }]);
    expect(html).not.toContain('"onclick');
  });

  it('reads no formula inside a link', () => {
    const text = 'https://a.org/$x$';
    expect(renderAbstract(text, [{ text, url: text }])).not.toContain('<math');
  });

  it('takes damage anywhere in the abstract into account', () => {
    expect(renderAbstract('O(n^2)', [])).toContain('<math');
    expect(renderAbstract('O(n^2)\n\nO(x^{-1AK})', [])).not.toContain('<math');
    expect(renderAbstract('O(n^2) and $\\frac{1}{2}$', []).match(/<math/g)).toHaveLength(2);
  });

  it.each(['O(', '(', '$', '{', '_{', '\\', 'a^', '1', 'a', 'O((((', '$x', '$$'])(
    'reads 100 kB of %j in reasonable time',
    (part) => {
      const text = part.repeat(100_000 / part.length);
      const start = performance.now();
      expect(renderAbstract(text, [])).toMatch(/^<p dir="auto">/);
      expect(performance.now() - start).toBeLessThan(4000);
    },
  );
});
