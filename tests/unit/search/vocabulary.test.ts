import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listWords, Vocabulary } from '../../../src/search/vocabulary.ts';
import { splitWords } from '../../../src/search/words.ts';

describe('listWords', () => {
  test('gives each word once, in alphabetical order, in the form for comparing', () => {
    expect(listWords(['Zoë sees policies', 'a policy; zoe'])).toEqual([
      ...['a', 'policy', 'see', 'zoe'],
    ]);
  });

  test('finds no words where there are none', () => {
    expect(listWords([])).toEqual([]);
    expect(listWords(['', ' — !'])).toEqual([]);
  });
});

describe('Vocabulary', () => {
  const vocabulary = new Vocabulary(listWords(['Exploration of the D4RL policies', 'Łuk']));

  test.each([
    ['a word', 'exploration'],
    ['a word in other letters', 'EXPLORATION'],
    ['the plural of a word', 'explorations'],
    ['the singular of a word', 'policy'],
    ['the start of a word', 'explora'],
    ['the start of the last word', 'łu'],
    ['another inflection', 'exploring'],
  ])('has %s', (_, term) => {
    expect(vocabulary.has(term)).toBe(true);
  });

  test.each([
    ['before all words', '0'],
    ['between words', 'explosive'],
    ['after all words', '茶'],
    ['that a word only ends with', 'oration'],
    ['that goes on after a word', 'd4rlx'],
  ])('has no word %s', (_, term) => {
    expect(vocabulary.has(term)).toBe(false);
  });

  test('has nothing where no paper has a word', () => {
    expect(new Vocabulary([]).has('a')).toBe(false);
  });

  test('has every word of its texts, and every start of its keys', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text), fc.nat(), (texts, length) => {
        const words = listWords(texts);
        const all = new Vocabulary(words);
        for (const some of texts)
          for (const word of splitWords(some)) expect(all.has(word.text)).toBe(true);
        // Starts of three letters have no plural to lose.
        for (const word of words) expect(all.has(word.slice(0, 1 + (length % 3)))).toBe(true);
      }),
    );
  });
});
