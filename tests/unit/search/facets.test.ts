import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/papers/schema.ts';
import { applyFacets, makeFacetTable, sortPapers } from '../../../src/search/facets.ts';
import { facetNames, parseSearchState, type FacetName } from '../../../src/search/search-state.ts';
import { makePaper } from '../../support/make-paper.ts';

const none = parseSearchState('').facets;
const topics = (...slugs: string[]) =>
  slugs.map((slug) => ({ slug, why: [{ term: 'x', field: 'title' as const }] }));
const makeTable = (...papers: Partial<Paper>[]) =>
  makeFacetTable(papers.map(makePaper), new Map([['a', 'Topic A']]));
const all = (table: ReturnType<typeof makeTable>) => table.byTitle.toSorted((a, b) => a - b);

describe('makeFacetTable', () => {
  test('knows the values of every facet by address and name', () => {
    const { facets } = makeTable({
      topics: topics('a'),
      tags: [{ slug: 'd4rl', label: 'D4RL', as: ['D4RL'] }],
      resources: [{ slug: 'atari', name: 'Atari', as: ['Atari'] }],
      venue: { name: 'ICML', year: 2023 },
      code: 'https://code.example',
      type: { type: 'theory', why: [] },
    });
    const labels = facetNames.map((name) => [facets[name].values[0], facets[name].labels[0]]);
    expect(Object.fromEntries(facetNames.map((name, index) => [name, labels[index]]))).toEqual({
      topic: ['a', 'Topic A'],
      tag: ['d4rl', 'D4RL'],
      system: [undefined, undefined],
      resource: ['atari', 'Atari'],
      year: ['2023', '2023'],
      venue: ['icml', 'ICML'],
      type: ['theory', 'Theory'],
      code: ['yes', 'Has code'],
    });
  });

  test('puts values with most papers first, and years from the newest', () => {
    const { facets } = makeTable(
      { topics: topics('c'), published: '2021-01' },
      { topics: topics('b'), published: '2023-01' },
      { topics: topics('b', 'a'), published: '2021-02' },
    );
    expect(facets.topic.values).toEqual(['b', 'a', 'c']);
    expect(facets.topic.papers).toEqual([[2], [0], [0, 1]]);
    expect(facets.year.values).toEqual(['2023', '2021']);
  });
});

describe('applyFacets', () => {
  const table = makeTable(
    { topics: topics('a'), published: '2023-01' },
    { topics: topics('b'), published: '2023-02' },
    { topics: topics('a', 'b'), published: '2024-01' },
    {},
  );
  const apply = (chosen: Partial<Record<FacetName, string[]>>, found = all(table)) =>
    applyFacets(table, found, { ...none, ...chosen });

  test('keeps papers with any value of a facet', () => {
    expect(apply({ topic: ['a', 'b'] }).papers).toEqual([0, 1, 2]);
  });

  test('keeps papers that fit all facets, in the order given', () => {
    expect(apply({ topic: ['a'], year: ['2023', '2024'] }, [3, 2, 1, 0]).papers).toEqual([2, 0]);
  });

  test('finds nothing with a value that no paper has', () => {
    expect(apply({ topic: ['z'] }).papers).toEqual([]);
  });

  test('counts what each value would give together with the other facets', () => {
    const { counts } = apply({ topic: ['a'], year: ['2023'] });
    expect(Object.fromEntries(counts.topic)).toEqual({ a: 1, b: 1 });
    expect(Object.fromEntries(counts.year)).toEqual({ 2023: 1, 2024: 1 });
  });

  test('counts what a search with one more value finds', () => {
    const paper = fc.record({
      topics: fc.subarray(['a', 'b', 'c']).map((slugs) => topics(...slugs)),
      published: fc.constantFrom('2021-01', '2022-01', '2023-01'),
    });
    const chosen = fc.record({
      topic: fc.subarray(['a', 'b', 'c']),
      year: fc.subarray(['2021', '2022', '2023']),
    });
    fc.assert(
      fc.property(fc.array(paper), chosen, (papers, choice) => {
        const some = makeTable(...papers);
        const { counts } = applyFacets(some, all(some), { ...none, ...choice });
        for (const value of some.facets.topic.values) {
          const alone = { ...none, ...choice, topic: [value] };
          const { papers } = applyFacets(some, all(some), alone);
          expect(counts.topic.get(value) ?? 0).toBe(papers.length);
        }
      }),
    );
  });
});

describe('sortPapers', () => {
  const table = makeTable(
    { title: 'b', published: '2021-05' },
    { title: 'C' },
    { title: 'a', published: '2023-01' },
  );

  test.each([
    ['date', [2, 0, 1]],
    ['title', [2, 0, 1]],
    ['list', [0, 1, 2]],
  ] as const)('by %s', (sort, expected) => {
    expect(sortPapers(table, [1, 2, 0], sort)).toEqual(expected);
    expect(sortPapers(table, [1, 0], sort)).toEqual(expected.filter((paper) => paper !== 2));
  });
});
