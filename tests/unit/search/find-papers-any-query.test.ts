import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPapers } from '../../../src/search/find-papers.ts';
import {
  facetNames,
  parseSearchState,
  sortNames,
  type SearchState,
} from '../../../src/search/search-state.ts';
import { splitWords, wordKey } from '../../../src/search/words.ts';
import { makePaper } from '../../support/make-paper.ts';
import { ask, makeMemoryIndex } from '../../support/memory-index.ts';

describe('any query', () => {
  const hostile = [
    ...['__proto__', 'constructor', '<script>alert(1)</script>', '${x}', '{{', ']]>', '\0\x07'],
    ...['\ud800', '\udc00a', 'ﷺ', 'ͺ', 'ﾞ', 'שלום', '\u202eabc', '🙂', '→', '"', '-', '-"', ':'],
    ...[
      'title:',
      'title:"',
      '-title:tea',
      'year:9999..0000',
      'has:',
      'id:__proto__',
      '*',
      '\\',
      '[',
    ],
  ];
  const tags = [{ slug: 'x', label: 'X', as: ['x'] }];
  const papers = [
    makePaper({
      id: 'a',
      title: 'Green Tea',
      abstract: 'Tea leaves (TL).',
      tags,
      code: 'https://a.b',
    }),
    makePaper({ id: 'b', title: 'Off-policy TD-MPC2', abstract: 'TL of world models.', tags }),
    makePaper({ id: 'c', title: 'World models', abstract: hostile.join(' '), published: '2024' }),
    makePaper({ id: 'd', title: '__proto__', authors: ['Jane Tea'], published: '2023-02' }),
    makePaper({ id: 'e', title: '→', abstract: '' }),
  ];
  const source = makeMemoryIndex(papers, [], 'weather');
  const known = [
    'tea',
    'leaves',
    'TL',
    'off-policy',
    'td',
    'mpc',
    '2',
    'world',
    'models',
    'zebras',
  ];
  const fields = ['tag:x', 'year:2023..', 'has:code', '-jane', '"world models"', '-"tea"', 'worls'];
  const token = fc.oneof(
    fc.constantFrom(...known, ...fields, ...hostile),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const query = fc
    .array(fc.tuple(token, fc.constantFrom(' ', ' ', '', '\n')), { maxLength: 7 })
    .map((tokens) => tokens.flat().join(''));
  const facets = fc.record({
    ...Object.fromEntries(facetNames.map((name) => [name, fc.constant<string[]>([])])),
    tag: fc.subarray(['x', '__proto__'], { maxLength: 1 }),
    year: fc.subarray(['2023', '2024']),
  }) as fc.Arbitrary<SearchState['facets']>;
  const state: fc.Arbitrary<SearchState> = fc.record({
    query,
    facets,
    sort: fc.constantFrom(...sortNames),
    exact: fc.array(fc.oneof(fc.constantFrom(...known), token), { maxLength: 2 }),
  });

  test('gives papers of the list, each once, and tells what it did', async () => {
    await fc.assert(
      fc.asyncProperty(state, async (state) => {
        const answer = await findPapers(state, source, { withCounts: true, withMeaning: true });
        expect(new Set(answer.papers).size).toBe(answer.papers.length);
        for (const paper of answer.papers) expect(papers[paper]).toBeDefined();
        expect(answer.completeCount).toBeLessThanOrEqual(answer.papers.length);
        for (const word of answer.unknown) expect(state.query).toContain(word);
        for (const { from } of answer.rewrites) {
          const exact = [...state.exact, from];
          const { rewrites } = await findPapers({ ...state, exact }, source, {
            withCounts: false,
            withMeaning: true,
          });
          expect(rewrites.map(({ from }) => from)).not.toContain(from);
        }
      }),
    );
  });

  test('with a minus before a word leaves out the papers that hold it, and only those', async () => {
    const word = fc.constantFrom(
      'tea',
      'leaf',
      'leaves',
      'TL',
      'world',
      'policy',
      'proto',
      'zebra',
    );
    const words = fc.array(fc.constantFrom(...known), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(words, word, async (words, excluded) => {
        const [all, rest] = await Promise.all([
          ask(source, words.join(' ')),
          ask(source, `${words.join(' ')} -${excluded}`),
        ]);
        const key = wordKey(excluded);
        const isHeld = (paper: number) => {
          const { title, authors, abstract } = papers[paper]!;
          return splitWords([title, ...authors, abstract].join(' ')).some((own) => own.key === key);
        };
        expect(rest.papers.toSorted()).toEqual(
          all.papers.filter((paper) => !isHeld(paper)).toSorted(),
        );
      }),
    );
  });

  test('finds with a facet what its count says', async () => {
    await fc.assert(
      fc.asyncProperty(query, facets, async (query, facets) => {
        const { counts, papers } = await findPapers(
          { ...parseSearchState(''), query, facets },
          source,
          { withCounts: true, withMeaning: true },
        );
        for (const name of facetNames) {
          for (const [value, count] of counts![name]) {
            const chosen = { ...facets, [name]: [value] };
            const narrowed = await ask(source, query, { facets: chosen });
            if (query.trim()) expect(narrowed.papers).toHaveLength(count);
            if (facets[name].length === 0)
              expect(papers).toEqual(expect.arrayContaining(narrowed.papers));
          }
        }
      }),
    );
  });

  test.each([
    ['a letter 10,000 times', 'a'.repeat(10_000)],
    ['a word 2,000 times', 'tea '.repeat(2_500)],
    ['2,000 words', Array.from({ length: 2_000 }, (_, index) => `tea${index}`).join(' ')],
    ['words joined by hyphens', 'tea-'.repeat(2_500)],
    ['a phrase of 2,000 words', `"${'tea leaves '.repeat(1_000)}"`],
    ['a phrase that never ends', `"${'tea '.repeat(2_500)}`],
    ['quotation marks', '"'.repeat(10_000)],
    ['minus signs', '-'.repeat(10_000)],
    ['exclusions', '-tea '.repeat(2_500)],
    ['fields', 'author:tea '.repeat(1_000)],
    ['parentheses', '('.repeat(10_000)],
    ['blanks', ' '.repeat(10_000)],
    ['slashes', 'a/'.repeat(5_000)],
    ['accents', `a${'\u0301'.repeat(10_000)}`],
  ])('takes %s', async (_, query) => {
    const { papers, completeCount } = await ask(source, query);
    expect(completeCount).toBeLessThanOrEqual(papers.length);
  });

  test.each(['', '  ', '\t\n', '""', '→', '-'])('%j asks for nothing', async (query) => {
    expect(await ask(source, query)).toEqual({
      ...{ papers: [], completeCount: 0, counts: undefined },
      ...{ rewrites: [], unknown: [], isByMeaning: false, hints: [], marks: [] },
    });
  });

  test('of an empty list finds nothing', async () => {
    const none = makeMemoryIndex([]);
    for (const query of ['tea', '-tea', '"tea"', 'tag:x', 'title:tea RL', ''])
      expect((await ask(none, query)).papers).toEqual([]);
  });
});
