import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/papers/schema.ts';
import { Lexicon, makeLexicon, type LexiconData } from '../../../src/search/lexicon.ts';
import { unpackWords } from '../../../src/search/pack-words.ts';
import { splitWords, wordStem } from '../../../src/search/words.ts';
import { makePaper } from '../../support/make-paper.ts';
import { makePapers } from '../../support/memory-index.ts';

const readLexicon = (papers: readonly Paper[]) =>
  new Lexicon(JSON.parse(JSON.stringify(makeLexicon(papers, []))) as LexiconData);

describe('makeLexicon', () => {
  const wordsOf = ({ words, counts }: LexiconData) =>
    unpackWords(words).map((word, index) => `${word} ${counts[index]}`);

  test('counts the papers that hold each word of title, abstract and authors', () => {
    const papers = [
      makePaper({ id: 'a', title: 'Policies', abstract: 'A policy, a plan.', authors: ['Zoë Z'] }),
      makePaper({ id: 'b', title: 'Plans', abstract: 'No.' }),
    ];
    expect(wordsOf(makeLexicon(papers, []))).toEqual([
      ...['a 1', 'no 1', 'plan 2', 'policy 1', 'z 1', 'zoe 1'],
    ]);
  });

  test('has the parts of a compound, and the whole as one word', () => {
    const [paper] = makePapers('Off-policy, model–based: TD-MPC-2. a - b');
    expect(wordsOf(makeLexicon([paper!], []))).toEqual(
      ['2', 'a', 'b', 'based', 'model', 'modelbased', 'mpc', 'off', 'offpolicy', 'policy']
        .concat('td', 'tdmpc2')
        .map((word) => `${word} 1`),
    );
  });

  test('counts up to nine', () => {
    const papers = makePapers(...Array.from({ length: 12 }, () => 'tea'));
    expect(makeLexicon(papers, [])).toMatchObject({ papers: 12, counts: '9' });
  });

  test('leaves out words of single papers where there are too many', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ');
    const all = makeLexicon(makePapers(many, 'w7'), []);
    expect([all.minPapers, all.counts.length]).toEqual([1, 20_000]);
    const shared = makeLexicon(makePapers(`${many} tea`, 'w7'), []);
    expect([shared.minPapers, wordsOf(shared)]).toEqual([2, ['w7 2']]);
    expect([new Lexicon(all).isComplete, new Lexicon(shared).isComplete]).toEqual([true, false]);
  });

  test('gives the meanings of acronyms, of each the three that most papers mean', () => {
    const papers = makePapers(
      ...['Markov games (MGs) are fun.', 'A mild gain (MG) helps.', 'A mild gain (MG) helps.'],
      ...['A mean goal (MG) it is.', 'Many gains (MG) are.', 'We use a plan cache (PC).'],
    );
    expect(makeLexicon(papers, []).acronyms).toEqual([
      ['mg', 'mild gain'],
      ['mg', 'Many gains'],
      ['mg', 'Markov games'],
      ['pc', 'plan cache'],
    ]);
  });

  test('knows what names of systems stand for', () => {
    const systems = [
      { name: 'TD-MPC', longForm: 'temporal-difference MPC', quote: '' },
      { name: 'Zed', quote: '' },
    ];
    expect(makeLexicon([makePaper({ systems })], []).acronyms).toEqual([
      ['tdmpc', 'temporal difference MPC'],
    ]);
  });

  test('of no papers is empty', () => {
    const data = makeLexicon([], []);
    expect(data).toMatchObject({ papers: 0, words: '', counts: '', acronyms: [] });
    expect(new Lexicon(data).has('')).toBe(false);
    expect(new Lexicon(data).corrections('exploration')).toEqual([]);
  });

  test('reads 100,000 letters without a blank', () => {
    const [letters, hyphens] = makePapers('a'.repeat(100_000), 'a-'.repeat(50_000));
    expect(unpackWords(makeLexicon([letters!], []).words)).toEqual(['a'.repeat(64)]);
    expect(unpackWords(makeLexicon([hyphens!], []).words)).toEqual(['a', 'a'.repeat(64)]);
  });
});

describe('Lexicon', () => {
  const lexicon = readLexicon(
    makePapers('Exploration of off-policy agents', 'A policy; D4RL agents', 'agents explore'),
  );

  test.each(['exploration', 'exploring', 'offpolicy', 'd4rl', 'of'])('has %s', (key) => {
    expect(lexicon.has(key)).toBe(true);
  });

  test.each(['explo', 'oration', '0', 'zzz', 'policyx', ''])('has no %j', (key) => {
    expect(lexicon.has(key)).toBe(false);
  });

  test.each([
    ['explo', true],
    ['d4', true],
    ['d4rl', true],
    ['exploring', false],
    ['d4rlx', false],
    ['0', false],
    ['zzz', false],
  ])('has a word that starts with %s: %s', (key, expected) => {
    expect(lexicon.hasStart(key)).toBe(expected);
  });

  test.each([
    ['agent', 3],
    ['policy', 2],
    ['exploration', 1],
    ['exploring', 0],
  ])('counts %s in %i papers', (key, count) => {
    expect(lexicon.count(key)).toBe(count);
  });

  test('tells of any word what looking at every paper tells', () => {
    // A letter that is four words in full, one that is a blank, one that is nothing.
    const hostile = fc.constantFrom('ﷺ b', 'aͺb ab', 'ﾞ a', '𠀀 𠀁', '__proto__ a', '\ud800a');
    const text = fc
      .oneof(fc.stringMatching(/^[abé ]{0,12}$/), hostile, fc.string({ unit: 'grapheme' }))
      .map((text) => text.replace(/[-‐‑–]/g, ' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (texts, other) => {
        const all = readLexicon(makePapers(...texts));
        const held = texts.map((text) => new Set(splitWords(text).map(({ key }) => key)));
        const words = held.flatMap((own) => [...own]);
        for (const { key } of splitWords(`${texts.join(' ')} ${other}`)) {
          const stem = wordStem(key);
          expect(all.count(key)).toBe(Math.min(9, held.filter((own) => own.has(key)).length));
          expect(all.has(key)).toBe(words.some((word) => wordStem(word) === stem));
          for (let end = 1; end <= key.length; end++) {
            const start = key.slice(0, end);
            expect(all.hasStart(start)).toBe(words.some((word) => word.startsWith(start)));
          }
        }
      }),
    );
  });
});

describe('acronyms', () => {
  const lexicon = readLexicon([
    ...makePapers(
      'Reinforcement learning (RL) is fun.',
      'Large language models (LLMs) talk.',
      'Good language models (LMs) and learned models (LMs).',
    ),
    makePaper({ systems: [{ name: 'TD-MPC', longForm: 'temporal-difference MPC', quote: '' }] }),
  ]);

  test.each([
    ['RL', ['Reinforcement learning']],
    ['rl', ['Reinforcement learning']],
    ['LLM', ['Large language models']],
    ['LLMs', ['Large language models']],
    ['llms', ['Large language models']],
    ['LM', ['language models', 'learned models']],
    ['tdmpc', ['temporal difference MPC']],
    ['XY', []],
    ['constructor', []],
  ])('%s stands for %j', (word, longForms) => {
    expect(lexicon.longForms(word)).toEqual(longForms);
  });

  test.each([
    ['reinforcement learning', ['rl']],
    ['large language model', ['llm']],
    ['learning reinforcement', []],
    ['learning', []],
  ])('%s is %j', (words, acronyms) => {
    expect(lexicon.acronyms(words.split(' '))).toEqual(acronyms);
  });
});

describe('corrections', () => {
  const correct = (key: string, ...abstracts: string[]) =>
    readLexicon(makePapers(...abstracts)).corrections(key);

  test.each([
    ['a letter too few', 'polcy', ['policy']],
    ['a letter too many', 'pollicy', ['policy']],
    ['another letter', 'pokicy', ['policy']],
    ['another first letter', 'bolicy', ['policy']],
    ['swapped letters', 'polciy', ['policy']],
    ['two slips in a long word', 'explorrasion', ['exploration']],
    ['two slips, one in the first letter', 'xploraton', []],
    ['two slips in a short word', 'plocyi', []],
    ['a slip in a word that is not typed to its end', 'explarat', ['exploration']],
    ['three letters', 'teh', []],
    ['a digit', 'p0licy', []],
    ['nothing like it', 'zebras', []],
  ])('of %s', (_, key, words) => {
    expect(correct(key, 'the exploration policy', 'then tech')).toEqual(words);
  });

  test('gives the nearest only, before the commonest', () => {
    expect(correct('planners', 'planner', 'planets planets', 'planets')).toEqual(['planner']);
  });

  test('gives three at most, the commonest first, then in alphabetical order', () => {
    expect(correct('mave', 'make male', 'male', 'cave mate')).toEqual(['male', 'cave', 'make']);
  });

  test('never gives short words', () => {
    expect(correct('rests', 'red rest')).toEqual(['rest']);
    expect(correct('redd', 'red')).toEqual([]);
  });

  test('gives words of the list that are near', () => {
    const word = fc.stringMatching(/^[abc]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (words, key) => {
        const all = readLexicon(makePapers(words.join(' ')));
        const corrections = all.corrections(key);
        expect(new Set(corrections).size).toBe(corrections.length);
        expect(corrections.length).toBeLessThanOrEqual(3);
        for (const found of corrections) {
          expect(all.count(found)).toBe(1);
          expect(found.length).toBeGreaterThanOrEqual(key.length - 2);
        }
        const [own] = splitWords(words[0]!);
        if (own!.key.length >= 4) expect(all.corrections(own!.key)).toEqual([own!.key]);
      }),
    );
  });
});
