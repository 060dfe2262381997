import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRow } from '../../../src/papers/rows.ts';
import type { Paper } from '../../../src/papers/schema.ts';
import {
  formatListState,
  groupings,
  isFiltered,
  parseListState,
  selectRows,
  sortOrders,
  type ListState,
} from '../../../src/search/list-state.ts';
import { makePaper } from '../../support/make-paper.ts';

const everything = parseListState('');

describe('the address of a list', () => {
  test('is empty where nothing is chosen', () => {
    expect(formatListState(everything)).toBe('');
  });

  test('names what is chosen', () => {
    const state: ListState = {
      sort: 'date',
      group: 'venue',
      topics: ['offline-rl', 'theory'],
      tag: 'd4rl',
      year: '2023',
      venue: 'ICML',
      type: 'theory',
      code: true,
    };
    expect(formatListState(state)).toBe(
      '?sort=date&group=venue&topic=offline-rl&topic=theory&tag=d4rl&year=2023&venue=ICML&type=theory&code=1',
    );
  });

  test('counts unknown values as not given', () => {
    expect(parseListState('?sort=shuffle&group=colour&code=yes&view=grid')).toEqual(everything);
  });

  test('takes two topics, and none from an empty choice', () => {
    expect(parseListState('?topic=b&topic=&topic=a').topics).toEqual(['b', 'a']);
    expect(parseListState('?topic=').topics).toEqual([]);
  });

  const chosen = fc.string({ unit: 'grapheme' });
  const anyState: fc.Arbitrary<ListState> = fc.record({
    sort: fc.constantFrom(...sortOrders),
    group: fc.constantFrom(...groupings),
    topics: fc.array(chosen.filter(Boolean)),
    tag: chosen,
    year: chosen,
    venue: chosen,
    type: chosen,
    code: fc.boolean(),
  });

  test('gives the same state back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseListState(formatListState(state))).toEqual(state);
      }),
    );
  });
});

describe('isFiltered', () => {
  test.each<Partial<ListState>>([
    { topics: ['theory'] },
    { tag: 'd4rl' },
    { year: '2023' },
    { venue: 'ICML' },
    { type: 'theory' },
    { code: true },
  ])('is true with %o', (choice) => {
    expect(isFiltered({ ...everything, ...choice })).toBe(true);
  });

  test('is false where all papers are shown, in whatever order and groups', () => {
    expect(isFiltered(everything)).toBe(false);
    expect(isFiltered({ ...everything, sort: 'date', group: 'topic' })).toBe(false);
  });
});

describe('selectRows', () => {
  const select = (papers: Partial<Paper>[], choice: Partial<ListState>) =>
    selectRows(
      papers.map((paper) => toRow(makePaper(paper))),
      { ...everything, ...choice },
    ).map(({ id }) => id);
  const topics = (...slugs: string[]) =>
    slugs.map((slug) => ({ slug, why: [{ term: 'x', field: 'title' as const }] }));
  const tags = (slug: string) => [{ slug, label: slug, as: [slug] }];

  test('takes all rows in the order of the lists where nothing is chosen', () => {
    expect(select([{ id: 'b' }, { id: 'a' }], {})).toEqual(['b', 'a']);
  });

  test.each<[string, Partial<Paper>, Partial<ListState>]>([
    ['topic, main or not', { topics: topics('other', 'theory') }, { topics: ['theory'] }],
    ['pair of topics', { topics: topics('a', 'b') }, { topics: ['b', 'a'] }],
    ['tag', { tags: tags('d4rl') }, { tag: 'd4rl' }],
    ['year', { published: '2023-05' }, { year: '2023' }],
    ['venue', { venue: { name: 'ICML' } }, { venue: 'ICML' }],
    ['type', { type: { type: 'theory', why: [] } }, { type: 'theory' }],
    ['public code', { code: 'https://code.example' }, { code: true }],
  ])('takes the rows of a %s', (_, paper, choice) => {
    expect(select([{ id: 'no' }, { ...paper, id: 'yes' }], choice)).toEqual(['yes']);
  });

  test('wants all that is chosen at once', () => {
    const papers = [
      { id: 'both', published: '2023-05', tags: tags('d4rl') },
      { id: 'one', published: '2023-05' },
    ];
    expect(select(papers, { tag: 'd4rl', year: '2023' })).toEqual(['both']);
  });

  test('wants both of two topics', () => {
    const papers = [
      { id: 'a', topics: topics('a') },
      { id: 'ab', topics: topics('a', 'b') },
      { id: 'b', topics: topics('b') },
      { id: 'bca', topics: topics('b', 'c', 'a') },
    ];
    expect(select(papers, { topics: ['a', 'b'] })).toEqual(['ab', 'bca']);
    expect(select(papers, { topics: ['a', 'z'] })).toEqual([]);
  });

  test('sorts by date, latest first, undated last', () => {
    const papers = [
      { id: 'undated' },
      { id: 'day', published: '2023-05-31' },
      { id: 'month', published: '2023-05' },
      { id: 'later', published: '2023-06-01' },
    ];
    expect(select(papers, { sort: 'date' })).toEqual(['later', 'month', 'day', 'undated']);
  });

  test('sorts by title, whatever the case and the marks before it', () => {
    const papers = ['b', '“C', 'A', '(d)'].map((title) => ({ id: title, title }));
    expect(select(papers, { sort: 'title' })).toEqual(['A', 'b', '“C', '(d)']);
  });

  test('sorts by venue, in it the newest first, without venue last', () => {
    const papers: Partial<Paper>[] = [
      { id: 'none', published: '2024-01' },
      { id: 'icml-23', venue: { name: 'ICML', year: 2023 } },
      { id: 'icml', venue: { name: 'ICML' } },
      { id: 'icml-24', venue: { name: 'icml', year: 2024 } },
      { id: 'wide', venue: { name: 'ＡＣＬ', year: 2024 } },
      { id: 'acl', venue: { name: 'ACL', year: 2020 } },
    ];
    expect(select(papers, { sort: 'venue' })).toEqual([
      ...['acl', 'icml-24', 'icml-23', 'icml', 'wide', 'none'],
    ]);
  });

  test.each(['date', 'title', 'venue'] as const)(
    'keeps the order of the lists among equal %ss',
    (sort) => {
      expect(
        select(
          [
            { id: 'b', title: 't' },
            { id: 'a', title: 't' },
          ],
          { sort },
        ),
      ).toEqual(['b', 'a']);
    },
  );

  test('leaves the rows given as they are', () => {
    const rows = ['b', 'a'].map((id) => toRow(makePaper({ id })));
    selectRows(rows, { ...everything, sort: 'title' });
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
