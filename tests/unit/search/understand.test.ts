import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexicon, makeLexicon } from '../../../src/search/lexicon.ts';
import { needsUnknownWords, readQueryWords, understand } from '../../../src/search/understand.ts';
import { makeUnknownWords, UnknownWords } from '../../../src/search/unknown-words.ts';
import { makePaper } from '../../support/make-paper.ts';

const papers = [
  'Reinforcement learning (RL) explores with policies. Off-policy TD-MPC2, offline. Large language models (LLMs). Vwxyz, klmn.',
  'Reinforcement learning (RL) of a relay lab (RL). A feather; data sets, off the policy.',
  'Exploration of world models (WMs) in data sets with informative transfer (IT).',
  'A policy may be off: data sets for the world.',
].map((abstract, index) =>
  makePaper({
    id: `p${index}`,
    title: index === 0 ? 'Model-Agnostic Meta-Learning' : '-',
    abstract,
  }),
);
const lexicon = new Lexicon(makeLexicon(papers, []));
const unknownWords = new UnknownWords(
  makeUnknownWords(papers, 'weather world', (key) => lexicon.has(key)),
);

const read = (query: string) => readQueryWords(query, lexicon);

const rewrite = (query: string, ...exact: string[]) =>
  understand(read(query), lexicon, unknownWords, (text) => exact.includes(text)).alternatives;

/** `joined td mpc 2 → tdmpc2 (1)` */
const describeAll = (query: string, ...exact: string[]) =>
  rewrite(query, ...exact).map(({ kind, covers, words, weight }) => {
    const from = covers.map((index) => read(query)[index]!.text).join(' ');
    return `${kind} ${from} → ${words.join(' ')} (${weight})`;
  });

describe('readQueryWords', () => {
  test('gives the different words in order, as typed', () => {
    expect(read('Policies, a policy: Policies!').map(({ text }) => text)).toEqual([
      ...['Policies', 'a'],
    ]);
  });

  test('tells an acronym from the word that it looks like, by key and by weight', () => {
    expect(read('IT it').map(({ text, weight }) => [text, weight])).toEqual([
      ['IT', 1],
      ['it', 0.4],
    ]);
  });

  test('gives the first sixteen', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
    expect(read(words.join(' ')).map(({ text }) => text)).toEqual(words.slice(0, 16));
  });

  test.each([
    ['policy', true],
    ['POLICIES', true],
    ['exploring', true],
    ['explo', true],
    ['policie', true],
    ['offpolicy', true],
    ['explorx', false],
    ['weather', false],
    ['zebrie', false],
  ])('knows %s: %s', (word, isKnown) => {
    expect(read(word)).toMatchObject([{ text: word, isKnown }]);
  });

  test.each(['', ' ', '→ !', '\0\ud800'])('finds no words in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('needsUnknownWords', () => {
  test.each([
    ['policy exploration', false],
    // So few papers of this list hold it that another one may be meant.
    ['RL policy', true],
    ['policy zebra', true],
    ['policy MPC2', true],
    ['', false],
  ])('%s: %s', (query, expected) => {
    expect(needsUnknownWords(read(query), lexicon)).toBe(expected);
  });
});

describe('understand', () => {
  test.each([
    [
      'an acronym',
      'RL',
      ['acronym RL → reinforcement learning (0.5)', 'acronym RL → relay lab (0.5)'],
    ],
    ['its plural in small letters', 'llms', ['acronym llms → large language models (0.5)']],
    ['what an acronym stands for', 'world models', ['acronym world models → wm (0.5)']],
    ['that in the singular', 'a world model', ['acronym world model → wm (0.5)']],
    ['initials', 'MAML', ['initials MAML → model agnostic meta learning (0.9)']],
    ['initials in small letters', 'maml', ['initials maml → model agnostic meta learning (0.9)']],
    ['a slip', 'explorasion', ['spelling explorasion → exploration (0.9)']],
    ['two words as one', 'datasets', ['split datasets → data set (0.8)']],
    ['a word in pieces', 'off line', ['joined off line → offline (1)']],
    ['a word in four pieces', 'k l m n', ['joined k l m n → klmn (1)']],
    ['a name in pieces', 'td mpc 2', ['joined td mpc 2 → tdmpc2 (1)', 'joined mpc 2 → mpc2 (1)']],
  ])('reads %s', (_, query, alternatives) => {
    expect(describeAll(query)).toEqual(alternatives);
  });

  test.each([
    ['known words', 'policy exploration'],
    ['half-typed words', 'explo'],
    ['two words as one, where either is rare', 'labset setlab'],
    ['a word in more than four pieces', 'v w x y z'],
    ['English words', 'weather'],
    ['words that join others', 'it'],
    ['what nothing is like', 'zebras'],
    ['words apart', 'mpc td 2 mpc'],
    ['initials that are a word', 'off'],
    ['nothing', ''],
  ])('leaves %s', (_, query) => {
    expect(describeAll(query)).toEqual([]);
  });

  test('reads a word that joins others as an acronym where it is typed as one', () => {
    expect(describeAll('IT')).toEqual(['acronym IT → informative transfer (0.5)']);
  });

  test('corrects the same slip where a common word is not known to be English', () => {
    expect(describeAll('weather')).toEqual([]);
    expect(describeAll('weathers')).toEqual([]);
    expect(describeAll('veather')).toEqual(['spelling veather → feather (0.9)']);
  });

  test('reads no initials nor slips without unknown words', () => {
    const { alternatives } = understand(
      read('maml explorasion td mpc2'),
      lexicon,
      undefined,
      () => false,
    );
    expect(alternatives.map(({ kind }) => kind)).toEqual(['joined']);
  });

  test.each(['RL', 'world models', 'MAML', 'explorasion', 'datasets', 'mpc 2'])(
    'leaves %s as typed where that is asked for',
    (query) => {
      expect(describeAll(query)).not.toEqual([]);
      expect(describeAll(query, query)).toEqual([]);
      expect(describeAll(query, 'other')).not.toEqual([]);
    },
  );

  test('gives words next to each other, in order, whatever the query', () => {
    const word = fc.constantFrom(
      ...[
        'RL',
        'maml',
        'td',
        'mpc',
        '2',
        'world',
        'models',
        'explorasion',
        'datasets',
        'IT',
        'off',
      ],
      ...['__proto__', 'constructor', 'ﷺ', 'ͺ', 'ﾞ', '\ud800', 'a'.repeat(10_000)],
    );
    const query = fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 20 });
    fc.assert(
      fc.property(query, (words) => {
        const text = words.join(' ');
        const typed = read(text);
        for (const { covers, words, weight } of rewrite(text)) {
          expect(covers).toEqual(covers.map((_, index) => covers[0]! + index));
          expect(covers.at(-1)).toBeLessThan(typed.length);
          expect(words.length).toBeGreaterThan(0);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
        expect(understand(typed, lexicon, unknownWords, () => true).alternatives).toEqual([]);
      }),
    );
  });
});
