import { describe, expect, test } from 'vitest';
import { groupByTag, type Group } from '../../../src/papers/groups.ts';
import { countTopics, countYears, findDistinctive } from '../../../src/papers/statistics.ts';
import { makePaper } from '../../support/make-paper.ts';

const inYear = (year: number) => makePaper({ published: `${year}-06` });

describe('countYears', () => {
  test('fills the years between, and leaves undated papers out', () => {
    expect(countYears([inYear(2023), makePaper(), inYear(2021), inYear(2023)])).toEqual([
      { year: 2021, count: 1 },
      { year: 2022, count: 0 },
      { year: 2023, count: 2 },
    ]);
  });

  test('covers the years of the span', () => {
    expect(countYears([inYear(2022)], [inYear(2021), inYear(2022), inYear(2023)])).toEqual([
      { year: 2021, count: 0 },
      { year: 2022, count: 1 },
      { year: 2023, count: 0 },
    ]);
  });

  test('is empty where nothing is dated', () => {
    expect(countYears([makePaper()])).toEqual([]);
    expect(countYears([])).toEqual([]);
  });
});

describe('findDistinctive', () => {
  /** Papers with the ids `p0`, `p1`, … that carry the tags given for them, separated by spaces. */
  const makeTagged = (tags: readonly string[]) =>
    tags.map((slugs, index) =>
      makePaper({
        id: `p${index}`,
        tags: slugs.split(' ').map((slug) => ({ slug, label: slug.toUpperCase(), as: [slug] })),
      }),
    );
  const find = (inside: readonly string[], outside: readonly string[]) => {
    const all = makeTagged([...inside, ...outside]);
    return findDistinctive(groupByTag(all), all.slice(0, inside.length), all.length);
  };

  test('finds what is frequent here and rare elsewhere', () => {
    const found = find(Array(4).fill('here both'), Array(8).fill('there both'));
    expect(found).toEqual([
      { slug: 'here', label: 'HERE', count: 4, total: 4, ratio: expect.closeTo(153, 0) },
    ]);
  });

  test('takes half a paper more in each count', () => {
    const [share] = find(['a', 'a', 'a', 'b'], ['a', 'b', 'b', 'b', 'b', 'b', 'b']);
    expect(share?.ratio).toBeCloseTo((3.5 * 6.5) / (1.5 * 1.5), 10);
  });

  test('wants two papers at least', () => {
    expect(find(['once'], Array(1000).fill('never'))).toEqual([]);
    expect(find(['twice', 'twice'], Array(1000).fill('never'))).toHaveLength(1);
  });

  test('trusts many papers more than the greater ratio of few', () => {
    const inside = ['few', 'few', ...Array(10).fill('many'), ...Array(18).fill('other')];
    const found = find(inside, [...Array(5).fill('many'), ...Array(395).fill('other')]);
    expect(found.map(({ slug }) => slug)).toEqual(['many', 'few']);
    expect(found[1]!.ratio).toBeGreaterThan(found[0]!.ratio);
  });

  test('orders ties by slug, whatever the order given', () => {
    const all = makeTagged([...Array(3).fill('b a'), ...Array(9).fill('c')]);
    const groups = groupByTag(all);
    const order = (some: Group[]) =>
      findDistinctive(some, all.slice(0, 3), all.length).map(({ slug }) => slug);
    expect(order(groups)).toEqual(['a', 'b']);
    expect(order(groups.toReversed())).toEqual(['a', 'b']);
  });

  test('finds nothing in the whole list or in no part of it', () => {
    const all = makeTagged(['a', 'a', 'a']);
    expect(findDistinctive(groupByTag(all), all, 3)).toEqual([]);
    expect(findDistinctive(groupByTag(all), [], 3)).toEqual([]);
  });
});

describe('countTopics', () => {
  const papers = ['b a', 'b c', 'c a b'].map((slugs) =>
    makePaper({
      topics: slugs.split(' ').map((slug) => ({ slug, why: [{ term: 'x', field: 'title' }] })),
    }),
  );

  test('puts the most frequent first, then goes by slug', () => {
    expect(countTopics(papers)).toEqual([
      { slug: 'b', count: 3 },
      { slug: 'a', count: 2 },
      { slug: 'c', count: 2 },
    ]);
  });

  test('leaves out the topic whose page it is', () => {
    expect(countTopics(papers, 'b').map(({ slug }) => slug)).toEqual(['a', 'c']);
  });
});
