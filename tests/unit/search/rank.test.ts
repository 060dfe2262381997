import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankResults, splitQuery } from '../../../src/search/rank.ts';

describe('splitQuery', () => {
  test.each([
    ['Offline RL, offline!', ['offline', 'rl']],
    ['  few-shot  ', ['few', 'shot']],
    ['"<script>"', ['script']],
    ['… ?!', []],
    ['', []],
  ])('%j gives %j', (query, terms) => {
    expect(splitQuery(query)).toEqual(terms);
  });

  test('stops at twelve terms', () => {
    expect(splitQuery('a b c d e f g h i j k l m n')).toEqual([...'abcdefghijkl']);
  });
});

describe('rankResults', () => {
  const rankAll = (terms: Record<string, number>[], size = 100) =>
    rankResults(
      terms.map((scores) => new Map(Object.entries(scores))),
      size,
    );
  const rank = (terms: Record<string, number>[], size?: number) =>
    rankAll(terms, size).map(({ id }) => id);

  test('puts the higher score first', () => {
    expect(rank([{ low: 1, high: 2 }])).toEqual(['high', 'low']);
  });

  test('puts a result with both terms before a better one with one of them', () => {
    expect(rank([{ both: 1, one: 1.5 }, { both: 1 }])).toEqual(['both', 'one']);
  });

  test('misses a rare term more than a common one', () => {
    const everywhere = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`p${i}`, 1]));
    expect(rank([everywhere, { rare: 1 }])[0]).toBe('rare');
  });

  test('tells results with every term from others', () => {
    expect(rankAll([{ both: 1, one: 1 }, { both: 1 }])).toEqual([
      { id: 'both', isComplete: true },
      { id: 'one', isComplete: false },
    ]);
  });

  test('orders equal results by id', () => {
    expect(rank([{ b: 1, c: 1, a: 1 }])).toEqual(['a', 'b', 'c']);
  });

  test('gives nothing for no terms or no results', () => {
    expect(rank([])).toEqual([]);
    expect(rank([{}, {}])).toEqual([]);
  });

  const scores = fc.dictionary(
    fc.constantFrom(...'abcdef'),
    fc.double({ min: 0, max: 9, noNaN: true }),
  );

  test('names every result once, in whatever order the searches found them', () => {
    fc.assert(
      fc.property(fc.array(scores, { maxLength: 4 }), fc.nat({ max: 9 }), (terms, size) => {
        const ranked = rank(terms, size);
        const found = new Set(terms.flatMap((term) => Object.keys(term)));
        expect(ranked.toSorted()).toEqual([...found].sort());
        const reversed = terms.map((term) => Object.fromEntries(Object.entries(term).reverse()));
        expect(rank(reversed, size)).toEqual(ranked);
      }),
    );
  });
});
