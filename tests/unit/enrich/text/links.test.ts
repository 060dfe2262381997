import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../../src/enrich/text/links.ts';

const urls = (text: string) => findLinks(text).map(({ url }) => url);

describe('findLinks', () => {
  it.each([
    ['Code is at https://github.com/a/b.', 'https://github.com/a/b'],
    ['Code (https://github.com/a/b) is free', 'https://github.com/a/b'],
    ['see https://en.wikipedia.org/wiki/A_(b), which', 'https://en.wikipedia.org/wiki/A_(b)'],
    [String.raw`\url{https://a.org/b}.`, 'https://a.org/b'],
    ['[site](http://a.org/b?c=d&e=f#g)', 'http://a.org/b?c=d&e=f#g'],
    ['<https://a.org>', 'https://a.org'],
    ['**https://a.org/b/**', 'https://a.org/b/'],
    ['https://site.org/~user/x!', 'https://site.org/~user/x'],
    ['at some-page.github.io.', 'https://some-page.github.io'],
    ['at some-page.github.io.We find', 'https://some-page.github.io'],
    ['(example.com/x)', 'https://example.com/x'],
    ['GitHub.com/a/B', 'https://GitHub.com/a/B'],
  ])('%s', (text, url) => {
    expect(urls(text)).toEqual([url]);
  });

  it.each([
    'e.g. this, i.e. that, et al. and so on',
    'Qwen2.5 and GPT-3.5 reach 41.7% vs.42.0%',
    'the model.In this case results.We show',
    'data from Booking.com and Amazon.com',
    'mail first.last@site.edu or x@y.org',
    'https:// and http://localhost and https://nothing',
    'torch.nn, a.b.c and v1.0.0',
  ])('finds nothing in: %s', (text) => {
    expect(findLinks(text)).toEqual([]);
  });

  it('recognises an arXiv reference and keeps its text', () => {
    expect(findLinks('as in arXiv:2004.11967.')).toEqual([
      { text: 'arXiv:2004.11967', url: 'https://arxiv.org/abs/2004.11967', start: 6 },
    ]);
    expect(urls('arXiv:cs.LG/0101001v2')).toEqual(['https://arxiv.org/abs/cs.LG/0101001v2']);
  });

  it('keeps the order of the text and gives an address once', () => {
    expect(urls('b.org/x, https://a.org, https://b.org/x')).toEqual([
      'https://b.org/x',
      'https://a.org',
    ]);
  });

  it('gives texts that the abstract holds and addresses that parse, whatever the text', () => {
    const piece = fc.constantFrom(
      'https://',
      'a.io',
      '.',
      '/',
      '(',
      ')',
      '}',
      ' ',
      'arXiv:',
      '2004.11967',
      '\ud800',
      '\u202e',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const link of findLinks(text)) {
          expect(text.startsWith(link.text, link.start)).toBe(true);
          expect(URL.canParse(link.url)).toBe(true);
          expect(link.text).not.toMatch(/[\s.,;\ud800\u202e]$/);
        }
      }),
    );
  });

  it.each(['a.', 'a-', 'https://', '(', 'arXiv:'])(
    'gets through 100,000 characters of %s',
    (piece) => {
      expect(() => findLinks(piece.repeat(100_000 / piece.length))).not.toThrow();
    },
  );
});
