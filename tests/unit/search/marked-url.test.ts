import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedUrl, readMarks, unmarkedUrl } from '../../../src/search/marked-url.ts';

const at = (url: string) => new URL(url, 'https://papers.example');

describe('words to mark', () => {
  test('stand in the address, before its fragment', () => {
    expect(markedUrl('/sheaf/papers/a/#claim-1', ['offline', 'RL'])).toBe(
      '/sheaf/papers/a/?mark=offline+RL#claim-1',
    );
  });

  test('leave the address alone where there are none', () => {
    expect(markedUrl('/papers/a/', [])).toBe('/papers/a/');
    expect(readMarks('')).toEqual([]);
    expect(readMarks('?mark=&mark=+')).toEqual([]);
  });

  test('are read as words, each once, however they were written', () => {
    expect(readMarks('?mark=TD-MPC2+Policies&mark=policy&other=x')).toEqual([
      'TD',
      'MPC2',
      'Policies',
    ]);
  });

  test('are not too many to be shown', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
    expect(readMarks(at(markedUrl('/a/', words)).search)).toEqual(words.slice(0, 32));
    expect(readMarks(`?mark=${words.join('+')}`)).toEqual(words.slice(0, 32));
  });

  test('come back as they went', () => {
    const word = fc.stringMatching(/^[a-z]{4}[0-9]{1,3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 32 }), (words) => {
        expect(readMarks(at(markedUrl('/a/', words)).search)).toEqual(words);
      }),
    );
  });

  test('may be any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (words) => {
        const url = at(markedUrl('/a/#b', words));
        expect([url.pathname, url.hash]).toEqual(['/a/', '#b']);
        expect(unmarkedUrl(url.href)).toBe('https://papers.example/a/#b');
        for (const mark of readMarks(url.search)) expect(mark).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
    );
  });
});

test('an address without marks keeps everything else', () => {
  expect(unmarkedUrl('https://papers.example/a/?x=1&mark=b+c&mark=d#e')).toBe(
    'https://papers.example/a/?x=1#e',
  );
});
