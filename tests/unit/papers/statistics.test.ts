import { describe, expect, test } from 'vitest';
import { countTopics, countYears } from '../../../src/papers/statistics.ts';
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
