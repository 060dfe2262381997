import { describe, expect, test } from 'vitest';
import { makeFacetTable } from '../../../src/search/facets.ts';
import {
  describeFacet,
  listChoices,
  listLoosenings,
  toggleValue,
  withoutChoices,
} from '../../../src/search/narrowing.ts';
import {
  formatSearchState,
  parseSearchState,
  type SearchState,
} from '../../../src/search/search-state.ts';
import { makePaper } from '../../support/make-paper.ts';

const table = makeFacetTable([makePaper({ venue: { name: 'ICML', year: 2023 } })], new Map());
const toEntries = (narrowings: ReturnType<typeof listChoices>) =>
  Object.fromEntries(narrowings.map(({ text, without }) => [text, address(without)]));
const address = (state: SearchState) => decodeURIComponent(formatSearchState(state));

describe('listChoices', () => {
  test('gives the search without each value and each field', () => {
    const state = parseSearchState('?q=a+author:"Jane Doe" b&venue=icml&venue=x&year=2023');
    expect(toEntries(listChoices(state, table))).toEqual({
      'Year: 2023': '?q=a+author:"Jane+Doe"+b&venue=icml&venue=x',
      'Venue: ICML': '?q=a+author:"Jane+Doe"+b&year=2023&venue=x',
      'Venue: x': '?q=a+author:"Jane+Doe"+b&year=2023&venue=icml',
      'author:"Jane Doe"': '?q=a+b&year=2023&venue=icml&venue=x',
    });
  });

  test('has nothing for words, phrases and what is left out', () => {
    expect(listChoices(parseSearchState('?q=a+"b c"+-d&sort=date'), table)).toEqual([]);
  });

  test('shows values as addresses write them where names are not known', () => {
    const [choice] = listChoices(parseSearchState('?venue=icml'), undefined);
    expect(choice?.text).toBe('Venue: icml');
  });
});

describe('listLoosenings', () => {
  test('takes facets as a whole, fields, exclusions, and the marks of phrases', () => {
    const state = parseSearchState('?q="a b" -c year:2023&venue=icml&venue=x');
    expect(toEntries(listLoosenings(state, table))).toEqual({
      'Venue: ICML or x': '?q="a+b"+-c+year:2023',
      'the quotation marks of "a b"': '?q=a+b+-c+year:2023&venue=icml&venue=x',
      '-c': '?q="a+b"+year:2023&venue=icml&venue=x',
      'year:2023': '?q="a+b"+-c&venue=icml&venue=x',
    });
  });
});

test('withoutChoices keeps words, order and exact words', () => {
  const state = parseSearchState('?q=a+year:2023+b has:code&topic=x&code=yes&sort=date&exact=a');
  expect(address(withoutChoices(state))).toBe('?q=a+b&sort=date&exact=a');
});

test('toggleValue chooses a value, and no longer', () => {
  const state = parseSearchState('?topic=a');
  expect(address(toggleValue(state, 'topic', 'b'))).toBe('?topic=a&topic=b');
  expect(address(toggleValue(state, 'topic', 'a'))).toBe('');
});

test('describeFacet joins values that each fit', () => {
  const state = parseSearchState('?venue=icml&venue=x');
  expect(describeFacet(state, 'venue', table)).toBe('Venue: ICML or x');
});
