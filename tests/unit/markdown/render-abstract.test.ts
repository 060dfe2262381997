import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAbstract } from '../../../src/markdown/render-abstract.ts';

const a = (url: string, text: string) => `<a href="${url}">${text}</a>`;
const link = (start: number, end: number, url: string) => ({
  kind: 'link' as const,
  start,
  end,
  url,
});

describe('renderAbstract', () => {
  it('gives nothing for nothing', () => {
    expect(renderAbstract('', [])).toBe('');
  });

  it('gives each paragraph its own direction', () => {
    expect(renderAbstract('one\n\ntwo\nlines', [])).toBe(
      '<p dir="auto">one</p>\n<p dir="auto">two\nlines</p>',
    );
  });

  it('links what is annotated, and nothing else', () => {
    expect(renderAbstract('See a.org and b.org.', [link(4, 9, 'https://a.org')])).toBe(
      `<p dir="auto">See ${a('https://a.org', 'a.org')} and b.org.</p>`,
    );
  });

  it('counts places over paragraphs', () => {
    expect(renderAbstract('one\n\ntwo', [link(5, 8, '/two/')])).toBe(
      `<p dir="auto">one</p>\n<p dir="auto">${a('/two/', 'two')}</p>`,
    );
  });

  it('links places of the page itself', () => {
    expect(renderAbstract('one two', [link(4, 7, '#two')])).toBe(
      `<p dir="auto">one ${a('#two', 'two')}</p>`,
    );
  });

  it('puts links and formulas inside a claim', () => {
    const html = renderAbstract('We. Ours on X is 10^6. End.', [
      link(12, 13, '/x/'),
      { kind: 'claim', id: 'claim-1', label: 'number', start: 4, end: 22 },
    ]);
    expect(html).toContain(
      `We. <span class="claim" id="claim-1" title="number">Ours on ${a('/x/', 'X')} is <math`,
    );
    expect(html).toContain('</math>.</span> End.');
  });

  it('leaves out what crosses another annotation or the end of a paragraph', () => {
    expect(renderAbstract('abcd', [link(0, 2, '/a/'), link(1, 3, '/b/')])).toBe(
      `<p dir="auto">${a('/a/', 'ab')}cd</p>`,
    );
    expect(renderAbstract('ab\n\ncd', [link(1, 5, '/x/')])).not.toContain('<a');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//a.org', 'ftp://a.org'])(
    'does not link to %s',
    (url) => {
      expect(renderAbstract('See here', [link(4, 8, url)])).not.toContain('<a');
    },
  );

  it('escapes an address', () => {
    const html = renderAbstract('here', [link(0, 4, 'https://a.org/"onclick="x')]);
    expect(html).not.toContain('"onclick');
  });

  it('keeps all text, whatever is annotated', () => {
    const range = fc.record({ start: fc.nat(12), end: fc.nat(12) });
    fc.assert(
      fc.property(fc.stringMatching(/^[ab]{1,10}$/), fc.array(range), (text, ranges) => {
        const links = ranges.map(({ start, end }) => link(start, end, '/x/'));
        expect(renderAbstract(text, links).replace(/<[^>]*>/g, '')).toBe(text);
      }),
    );
  });

  it('reads no formula inside a link', () => {
    const text = 'https://a.org/$x$';
    expect(renderAbstract(text, [link(0, text.length, text)])).not.toContain('<math');
  });

  it('takes damage anywhere in the abstract into account', () => {
    expect(renderAbstract('O(n^2)', [])).toContain('<math');
    expect(renderAbstract('O(n^2)\n\nO(x^{-1AK})', [])).not.toContain('<math');
    expect(renderAbstract('O(n^2) and $\\frac{1}{2}$', []).match(/<math/g)).toHaveLength(2);
  });

  it.each(['O(', '(', '$', '{', '_{', '\\', 'a^', '1', 'a', 'O((((', '$x', '$$'])(
    'reads 100 kB of %j',
    (part) => {
      const text = part.repeat(100_000 / part.length);
      expect(renderAbstract(text, [])).toMatch(/^<p dir="auto">/);
    },
  );
});
