import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claimKindNames,
  claimKinds,
  formatNumber,
  toTextFragment,
} from '../../../src/papers/claims.ts';

test('every kind of claim has a name of its own', () => {
  expect(Object.keys(claimKindNames).sort()).toEqual([...claimKinds].sort());
  expect(new Set(Object.values(claimKindNames)).size).toBe(claimKinds.length);
});

describe('formatNumber', () => {
  test.each([
    [{ value: 3.5, unit: '%' as const }, '3.5%'],
    [{ value: 10, unit: '×' as const }, '10×'],
    [{ value: 2, unit: 'points' as const }, '2 points'],
    [{ value: 1, unit: 'points' as const }, '1 point'],
    [{ value: 0.5, unit: 'points' as const }, '0.5 points'],
    [{ value: 2, unit: 'orders' as const }, '2 orders of magnitude'],
    [{ value: 1, unit: 'orders' as const }, '1 order of magnitude'],
    [{ from: 36, value: 73.6, unit: '%' as const }, '36 → 73.6%'],
    [{ from: 0, value: 1, unit: 'points' as const }, '0 → 1 point'],
    [{ value: 57 }, '57'],
    [{ value: 57, unit: undefined }, '57'],
  ])('writes %o as %s', (number, written) => {
    expect(formatNumber(number)).toBe(written);
  });
});

describe('toTextFragment', () => {
  const prefix = ':~:text=';
  /** What a browser looks for: the start, and the end where there is one. */
  const read = (fragment: string) =>
    fragment.slice(prefix.length).split(',').map(decodeURIComponent);

  test('gives a short sentence as a whole', () => {
    expect(toTextFragment('We improve X by 3%.')).toBe(':~:text=We%20improve%20X%20by%203%25.');
  });

  test('gives a long sentence by its first and last words', () => {
    const sentence = 'one two three four five six seven eight nine ten eleven';
    expect(read(toTextFragment(sentence))).toEqual([
      'one two three four five',
      'eight nine ten eleven',
    ]);
  });

  test('hides the marks that mean something in a fragment', () => {
    expect(toTextFragment('a-b, c & d')).toBe(':~:text=a%2Db%2C%20c%20%26%20d');
  });

  const words = fc.array(fc.stringMatching(/^[^\s\uD800-\uDFFF]+$/u), {
    minLength: 1,
    maxLength: 30,
  });

  test('can be read back as the start and the end of any sentence', () => {
    fc.assert(
      fc.property(words, (some) => {
        const sentence = some.join(' ');
        const fragment = toTextFragment(sentence);
        expect(fragment.slice(prefix.length)).not.toMatch(/[-&\s]/);
        const [start = '', end = start, ...rest] = read(fragment);
        expect(rest).toEqual([]);
        expect(sentence.startsWith(start)).toBe(true);
        expect(sentence.endsWith(end)).toBe(true);
        if (start === end) expect(start).toBe(sentence);
        else expect(start.length + end.length).toBeLessThan(sentence.length);
      }),
    );
  });
});
