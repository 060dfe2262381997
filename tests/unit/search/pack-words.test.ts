import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/pack-words.ts';

describe('packWords', () => {
  test.each([
    ['nothing', [], ''],
    ['a word', ['agent'], '0agent'],
    ['words that share a start', ['agent', 'agents', 'ago'], '0agent 5s 2o'],
    ['the same word again', ['a', 'a'], '0a 1'],
  ])('writes %s', (_, words, packed) => {
    expect(packWords(words)).toBe(packed);
    expect(unpackWords(packed)).toEqual(words);
  });

  test('counts letters that are shared with one digit, however many they are', () => {
    const words = [9, 10, 35, 36, 37, 100].map((length) => 'a'.repeat(length));
    expect(packWords(words)).toBe(
      `0${'a'.repeat(9)} 9a a${'a'.repeat(25)} za za`.concat('a ', `z${'a'.repeat(65)}`),
    );
    expect(unpackWords(packWords(words))).toEqual(words);
  });

  test('keeps all words without blanks', () => {
    const letters = fc.stringMatching(/^[a-c]{0,50}$/);
    const anything = fc.string({ unit: 'binary' }).map((text) => text.replace(/\s/g, ''));
    fc.assert(
      fc.property(fc.array(fc.oneof(letters, anything)), (words) => {
        const sorted = words.toSorted();
        expect(unpackWords(packWords(sorted))).toEqual(sorted);
        // On the way to the browser it is JSON in UTF-8.
        const sent = Buffer.from(JSON.stringify(packWords(sorted))).toString();
        expect(unpackWords(JSON.parse(sent) as string)).toEqual(sorted);
      }),
    );
  });
});
