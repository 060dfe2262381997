import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  facetNames,
  formatSearchState,
  isFiltered,
  parseSearchState,
  sortNames,
  type FacetName,
  type SearchState,
} from '../../../src/search/search-state.ts';

const nothing = parseSearchState('');

describe('the address of a search', () => {
  test('is empty where nothing is asked for', () => {
    expect(formatSearchState(nothing)).toBe('');
    expect(formatSearchState({ ...nothing, query: '  ' })).toBe('');
  });

  test('names query, chosen values, order and exact words', () => {
    const state: SearchState = {
      query: ' offline RL ',
      facets: { ...nothing.facets, year: ['2023', '2024'], topic: ['a'] },
      sort: 'date',
      exact: ['HER'],
    };
    expect(formatSearchState(state)).toBe(
      '?q=offline+RL&topic=a&year=2023&year=2024&sort=date&exact=HER',
    );
  });

  test('leaves out what it does not know, empty values and repetitions', () => {
    expect(parseSearchState('?colour=red&sort=shuffle&topic=&q=a')).toEqual({
      ...nothing,
      query: 'a',
    });
    expect(parseSearchState('?tag=b&tag=a&tag=b').facets.tag).toEqual(['b', 'a']);
  });

  const text = fc.string({ unit: 'grapheme' });
  const values = fc.uniqueArray(text.filter(Boolean), { maxLength: 3 });
  const state: fc.Arbitrary<SearchState> = fc.record({
    query: text.map((query) => query.trim()),
    facets: fc.record(
      Object.fromEntries(facetNames.map((name) => [name, values])) as Record<
        FacetName,
        typeof values
      >,
    ),
    sort: fc.constantFrom(...sortNames),
    exact: values,
  });

  test('gives the same state back', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(parseSearchState(formatSearchState(some))).toEqual(some);
      }),
    );
  });
});

describe('isFiltered', () => {
  test.each(facetNames)('is true with a value of the facet %s', (name) => {
    expect(isFiltered({ ...nothing, facets: { ...nothing.facets, [name]: ['x'] } })).toBe(true);
  });

  test('is false with a query, an order and exact words', () => {
    expect(isFiltered({ ...nothing, query: 'year:2023', sort: 'date', exact: ['a'] })).toBe(false);
  });
});
