import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listNames, makeSuggest, type Name } from '../../../src/search/suggest.ts';

const name = (label: string, papers = 1): Name => ({
  label,
  value: label.toLowerCase(),
  papers: Array.from({ length: papers }, (_, paper) => paper),
});
const suggest = (labels: readonly (string | Name)[], typed: string, limit = 10) =>
  makeSuggest(labels.map((label) => (typeof label === 'string' ? name(label) : label)))(
    typed,
    limit,
  ).map(({ label }) => label);

describe('a name is suggested', () => {
  test.each([
    ['the start of a word', 'grad', 'Policy gradient'],
    ['words in another order', 'gradient pol', 'Policy gradient'],
    ['another number', 'policies', 'Policy gradient'],
    ['British spelling', 'generalisation', 'Generalization and transfer'],
    ['no accents', 'jose', 'José Álvarez'],
    ['another case', 'SERGEY', 'Sergey Levine'],
    ['no hyphen', 'offpolicy', 'Off-policy learning'],
    ['another hyphen', 'td mpc 2', 'TD-MPC2'],
    ['half of a word that is spelt otherwise', 'generalis', 'Generalisation'],
  ])('for %s', (_, typed, label) => {
    expect(suggest([label, 'Something else'], typed)).toEqual([label]);
  });
});

describe('a name is not suggested', () => {
  test.each([
    ['the middle of a word', 'icy', 'Policy gradient'],
    ['a word that it does not have', 'policy theory', 'Policy gradient'],
    ['nothing typed', '  ', 'Policy gradient'],
    ['marks alone', '→ "', 'Policy gradient'],
  ])('for %s', (_, typed, label) => {
    expect(suggest([label], typed)).toEqual([]);
  });
});

describe('names come in order', () => {
  test('what is typed whole first, then by number of papers, then by name', () => {
    const names = [name('b rl', 2), name('rl theory', 9), name('a rl', 2), name('RL', 1)];
    expect(suggest(names, 'rl')).toEqual(['RL', 'rl theory', 'a rl', 'b rl']);
  });

  test('and not more than wanted', () => {
    expect(suggest(['aa', 'ab', 'ac'], 'a', 2)).toEqual(['aa', 'ab']);
  });
});

test('every start of every word of a name suggests it', () => {
  const word = fc.stringMatching(/^[a-zäß0-9]{1,8}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(words, fc.array(fc.string()), fc.nat(), fc.nat(), (own, others, nth, length) => {
      const names = [own.join('-'), ...others].map((label) => name(label));
      const start = own[nth % own.length]!;
      const typed = start.slice(0, 1 + (length % start.length));
      expect(makeSuggest(names)(typed, names.length)).toContain(names[0]);
    }),
  );
});

test('whatever is typed, only known names are suggested', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (typed, labels) => {
      const names = labels.map((label) => name(label));
      for (const found of makeSuggest(names)(typed, 3)) expect(names).toContain(found);
    }),
  );
});

test('names of a facet hold their papers', () => {
  const column = { values: ['b', 'a', 'c'], labels: ['B', 'A', 'C'], papers: [[0, 1], [], [0]] };
  expect(listNames(column)).toEqual([
    { label: 'B', value: 'b', papers: [0, 2] },
    { label: 'A', value: 'a', papers: [0] },
    { label: 'C', value: 'c', papers: [] },
  ]);
});
