import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeUnknownWords, UnknownWords } from '../../../src/search/unknown-words.ts';
import { makePaper } from '../../support/make-paper.ts';

const readTitles = (...titles: string[]) =>
  new UnknownWords(
    makeUnknownWords(
      titles.map((title, index) => makePaper({ id: `p${index}`, title })),
      '',
      () => false,
    ),
  );

describe('makeUnknownWords', () => {
  test('keeps English words that the list lacks, once, in the form for comparing', () => {
    const papers = [makePaper({ title: 'Tea' }), makePaper({ title: 'Milk' })];
    expect(makeUnknownWords(papers, 'weather zoos\ncup zoo', (key) => key === 'cup')).toEqual({
      english: 'weather zoo',
      titles: ['Tea', 'Milk'],
    });
  });

  test('tells English words', () => {
    const data = makeUnknownWords([], 'weather cup', (key) => key === 'cup');
    const words = new UnknownWords(data);
    expect(
      ['weather', 'cup', 'weathe', 'constructor'].filter((key) => words.isEnglish(key)),
    ).toEqual(['weather']);
  });
});

describe('readInitials', () => {
  test.each([
    ['the start of a title', 'MAML', 'Model-Agnostic Meta-Learning for Fast Adaptation'],
    ['other letters', 'maml', 'Model Agnostic Meta Learning'],
    ['an accent', 'MAML', 'Model Agnostic Méta Learning'],
    ['the end of a title', 'MAML', 'Towards Tasty Model-Agnostic Meta-Learning'],
    ['before a colon', 'MAML', 'Fast Model-Agnostic Meta-Learning: A Survey'],
    ['after a dash', 'MAML', 'Tea – Model-Agnostic Meta-Learning Made Easy'],
    ['words that join others', 'MAML', 'Model and Agnostic of Meta for Learning'],
  ])('finds %s', (_, letters, title) => {
    expect(readTitles('A Cup of Tea', title).readInitials(letters)).toHaveLength(1);
  });

  test('counts words that join others where they are typed', () => {
    expect(readTitles('Law of Large Numbers').readInitials('LOLN')).toEqual([
      'Law of Large Numbers',
    ]);
    expect(readTitles('Law of Large Numbers').readInitials('LLN')).toEqual(['Law Large Numbers']);
  });

  test.each([
    ['inside of a title', 'MAM', 'Tea with Model-Agnostic Meta-Learning'],
    ['across a colon', 'TMA', 'Green Tea: Model-Agnostic Learning for All'],
    ['two letters', 'MA', 'Model Agnostic'],
    ['seven letters', 'ABCDEFG', 'A B C D E F G'],
    ['a word of objects', 'constructor', 'A'],
    ['nothing', '', 'A B C'],
  ])('does not find %s', (_, letters, title) => {
    expect(readTitles(title).readInitials(letters)).toEqual([]);
  });

  test('gives different words in list order, each once', () => {
    const words = readTitles('Big Cat Diary', 'Bad Cat Dance: All', 'Big Cat Diary');
    expect(words.readInitials('bcd')).toEqual(['Big Cat Diary', 'Bad Cat Dance']);
  });

  test('finds a short title by its initials, whatever its words', () => {
    const letter = fc.constantFrom(...'jkqxyzJ') as fc.Arbitrary<string>;
    fc.assert(
      fc.property(fc.array(letter, { minLength: 3, maxLength: 6 }), (letters) => {
        const title = letters.map((letter) => `${letter}at`).join(' ');
        expect(readTitles('Tea', title).readInitials(letters.join(''))).toEqual([title]);
      }),
    );
  });

  test('takes any title', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string(), (titles, letters) => {
        for (const found of readTitles(...titles).readInitials(letters))
          expect(found.split(' ').length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
