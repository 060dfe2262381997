import { describe, expect, test } from 'vitest';
import { makeFacetTable } from '../../../src/search/facets.ts';
import type { SearchAnswer } from '../../../src/search/find-papers.ts';
import {
  describeCount,
  describeEdition,
  formatReceipt,
  listNotes,
} from '../../../src/search/receipt.ts';
import { formatSearchState, parseSearchState } from '../../../src/search/search-state.ts';
import { makePaper } from '../../support/make-paper.ts';

const makeAnswer = (papers: number, answer: Partial<SearchAnswer> = {}): SearchAnswer => ({
  papers: Array.from({ length: papers }, (_, paper) => paper),
  completeCount: papers,
  counts: undefined,
  rewrites: [],
  unknown: [],
  isByMeaning: false,
  hints: [],
  marks: [],
  ...answer,
});
const edition = { site: 'Sheaf', lists: ['A list', 'Another'], papers: 213, day: '2026-11-22' };

describe('describeCount', () => {
  const say = (query: string, papers: number, completeCount = papers) =>
    describeCount({ ...parseSearchState(''), query }, makeAnswer(papers, { completeCount }));

  test.each([
    ['', 1, 1, '1 paper.'],
    ['', 0, 0, 'No papers.'],
    ['a', 0, 0, 'No papers for “a”.'],
    ['a', 1, 1, '1 paper for “a”.'],
    ['a b', 5, 5, '5 papers for “a b”.'],
    ['a b', 5, 0, '5 papers that match “a b” in part.'],
    ['a b', 5, 1, '1 paper for “a b”, and 4 more that match in part.'],
  ])('says for “%s” with %d papers, %d complete: %s', (query, papers, complete, expected) => {
    expect(say(query, papers, complete)).toBe(expected);
  });

  test('says where meaning helped', () => {
    const state = parseSearchState('?q=a+b');
    const say = (completeCount: number) =>
      describeCount(state, makeAnswer(5, { completeCount, isByMeaning: true }));
    expect(say(0)).toBe('5 papers that match “a b” in part or in meaning.');
    expect(say(1)).toBe('1 paper for “a b”, and 4 more that match in part or in meaning.');
  });

  test('has one pair of quotation marks, and stays short', () => {
    expect(say('“a" b', 1)).toBe('1 paper for “a b”.');
    expect(say('x'.repeat(5000), 1).length).toBeLessThan(120);
  });
});

test('describeEdition says what was searched', () => {
  expect(describeEdition(edition)).toBe('Searched 213 papers, edition of 22 November 2026.');
  expect(describeEdition({ ...edition, papers: 1, day: '' })).toBe('Searched 1 paper.');
});

describe('listNotes', () => {
  const list = (address: string, answer: Partial<SearchAnswer>) =>
    listNotes(parseSearchState(address), makeAnswer(3, answer)).map(({ text, otherwise }) => [
      text.join(''),
      otherwise && `${otherwise.label} ${formatSearchState(otherwise.state)}`,
    ]);

  test('says what was searched for instead, and how to undo it', () => {
    const rewrites = [
      { kind: 'spelling' as const, from: 'prefrence', to: ['preference'], isInstead: true },
    ];
    expect(list('?q=prefrence&topic=a', { rewrites })).toEqual([
      [
        'Showing results for preference instead of prefrence',
        'search exactly ?q=prefrence&topic=a&exact=prefrence',
      ],
    ]);
  });

  test('says what was searched for too', () => {
    const rewrites = [{ kind: 'acronym' as const, from: 'HER', to: ['x', 'y'], isInstead: false }];
    expect(list('?q=HER+a&exact=a', { rewrites })[0]).toEqual([
      'HER read also as x or y',
      'search exactly ?q=HER+a&exact=a&exact=HER',
    ]);
  });

  test('says what was taken exactly, and leads back', () => {
    expect(list('?q=HER&exact=HER', {})).toEqual([
      ['Searched for HER exactly as typed', 'also search for other wordings ?q=HER'],
    ]);
  });

  test('names words that no paper holds, and passes hints on', () => {
    const hint = { rule: 'bad-year' as const, text: 'year:x', message: 'Not a year.' };
    expect(list('?q=a', { unknown: ['a', 'b'], hints: [hint] })).toEqual([
      ['No paper holds a, b.', undefined],
      ['Not a year.', undefined],
    ]);
  });

  test('says where papers are listed for their meaning', () => {
    expect(list('?q=a', { isByMeaning: true })[0]?.[0]).toContain('near in meaning');
  });

  test('says what an order other than relevance leaves out', () => {
    expect(list('?q=a+b&sort=date', { completeCount: 3 })).toEqual([
      [
        'In this order, papers with only some of the words are left out',
        'sort by relevance ?q=a+b',
      ],
    ]);
    expect(list('?q=a+b&sort=date', { completeCount: 0 })).toEqual([]);
    expect(list('?topic=a&sort=date', {})).toEqual([]);
  });
});

describe('formatReceipt', () => {
  const format = (address: string, answer: SearchAnswer) =>
    formatReceipt({
      state: parseSearchState(address),
      answer,
      edition,
      table: makeFacetTable([makePaper({ venue: { name: 'ICML', year: 2023 } })], new Map()),
      address: `https://example.org/search/${address}`,
      searched: '2026-12-01',
    });

  test('holds what is needed to repeat the search', () => {
    const rewrites = [
      { kind: 'acronym' as const, from: 'HER', to: ['hindsight'], isInstead: false },
    ];
    const answer = makeAnswer(12, { completeCount: 4, rewrites });
    expect(format('?q=HER+x&year=2023&venue=icml&venue=b', answer)).toBe(
      [
        'Search: HER x',
        'Note: “HER” read also as “hindsight”',
        'Filters: Year: 2023; Venue: ICML or b',
        'Sorted by: relevance',
        'Results: 12, 4 of them with every word',
        'Searched: 213 papers of Sheaf: A list; Another',
        'Edition: 2026-11-22',
        'Date of search: 2026-12-01',
        'Address: https://example.org/search/?q=HER+x&year=2023&venue=icml&venue=b',
        '',
      ].join('\n'),
    );
  });

  test('says what was not chosen', () => {
    const text = format('?topic=a&sort=list', makeAnswer(2));
    expect(text).toContain('Search: none, filters only\n');
    expect(text).toContain('Sorted by: list order\nResults: 2\n');
    expect(format('?q=a', makeAnswer(0))).toContain('Filters: none\n');
  });

  test('is one line an entry, whatever was typed', () => {
    const text = format(
      `?q=${encodeURIComponent('a\nResults: 5\u2028\ud800b'.toWellFormed())}`,
      makeAnswer(1),
    );
    expect(text.split(/[\n\u2028]/)).toHaveLength(9);
    expect(text.isWellFormed()).toBe(true);
  });
});
