import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  facetNames,
  formatSearchState,
  parseSearchState,
} from '../../../src/search/search-state.ts';

const nothing = parseSearchState('');

describe('the address of a search', () => {
  test('is empty without query and facets', () => {
    expect(formatSearchState(nothing)).toBe('');
    expect(formatSearchState({ ...nothing, query: '  ' })).toBe('');
  });

  test('names the query and the chosen facets', () => {
    const state = {
      query: ' offline RL ',
      facets: { ...nothing.facets, year: '2023', topic: 'a' },
    };
    expect(formatSearchState(state)).toBe('?q=offline+RL&topic=a&year=2023');
  });

  test('leaves alone what it does not know', () => {
    expect(parseSearchState('?colour=red&q=a')).toEqual({ ...nothing, query: 'a' });
  });

  const text = fc.string({ unit: 'grapheme' });
  const state = fc.record({
    query: text.map((query) => query.trim()),
    facets: fc.record({
      topic: text,
      tag: text,
      year: text,
      venue: text,
      type: text,
    } satisfies Record<(typeof facetNames)[number], unknown>),
  });

  test('gives the same state back', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(parseSearchState(formatSearchState(some))).toEqual(some);
      }),
    );
  });
});
