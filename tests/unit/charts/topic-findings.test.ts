import { describe, expect, test } from 'vitest';
import {
  explainStart,
  findApart,
  findClosestPair,
  findTogether,
  findTopic,
  findYears,
  formatExpected,
  formatRatio,
  formatShare,
  timesChance,
} from '../../../src/charts/topic-findings.ts';

describe('findYears', () => {
  const years = (...pairs: [count: number, of: number][]) =>
    findYears(
      'Theory',
      pairs.map(([count, of], index) => ({ year: 2020 + index, count, of, expected: 0 })),
    );

  test.each<[[number, number][], string]>([
    [
      [
        [2, 20],
        [10, 20],
      ],
      'Theory peaked in 2021 with 10 papers: 50% of that year’s, against 30% over all years',
    ],
    [
      [
        [4, 10],
        [8, 20],
      ],
      'Theory peaked in 2021 with 8 papers: 40% of that year’s, as over all years',
    ],
    [
      [
        [1, 2],
        [3, 9],
      ],
      'Theory peaked in 2021 with 3 papers',
    ],
    [
      [
        [5, 10],
        [5, 20],
      ],
      'Theory: at most 5 papers a year, in 2020 and 2021',
    ],
    [
      [
        [1, 10],
        [2, 20],
      ],
      'Theory: at most 2 papers a year',
    ],
    [
      [
        [0, 10],
        [7, 20],
      ],
      '7 papers, all from 2021',
    ],
    [[], 'Theory has no dated paper'],
  ])('says of %j: %s', (pairs, text) => {
    expect(years(...pairs)).toBe(text);
  });
});

const share = {
  ...{ slug: 'bc', label: 'cloning', count: 4, total: 5 },
  ratio: 9,
  low: 2,
  high: 40,
};

test('tags are counted here and in the list', () => {
  expect(findApart('this topic', [share])).toBe(
    '“cloning” sets this topic apart: 4 of its 5 papers are here',
  );
  expect(findApart('this topic', [{ ...share, count: 5 }])).toBe(
    '“cloning” sets this topic apart: all 5 of its papers are here',
  );
  expect(findApart('this topic', [])).toBe('No tag sets this topic apart');
  expect(findTogether('“x”', [share])).toBe(
    '“cloning” goes with it most: 4 of its 5 papers have both',
  );
  expect(findTogether('“x”', [])).toBe('No tag occurs with “x” more often than by chance');
});

test('the topic that stands out most against chance is named, not the largest', () => {
  const topics = [
    { label: 'Large', count: 9, expected: 8.9 },
    { label: 'Telling', count: 1, expected: 0.03 },
  ];
  expect(findTopic(topics, 12, 'also in')).toBe(
    '1 of the 12 papers is also in Telling; chance would give less than 0.1',
  );
  expect(findTopic(topics.slice(0, 1), 12, 'in')).toBe(
    '9 of the 12 papers are in Large; chance would give about 8.9',
  );
  expect(findTopic(topics.slice(0, 1), 9, 'in')).toMatch(/^All 9 papers are in Large;/);
  expect(findTopic([], 3, 'also in')).toBe('None of these papers is also in another topic');
  expect(findTopic([], 3, 'in')).toBe('None of these papers is in a topic');
});

test('the closest pair of topics is that with most papers beyond chance', () => {
  const pair = (topics: [string, string], count: number, expected: number) => ({
    ...{ topics, count, expected },
  });
  const pairs = [pair(['a', 'b'], 11, 10), pair(['c', 'd'], 6, 2)];
  const upper = (slug: string) => slug.toUpperCase();
  expect(findClosestPair(pairs, upper)).toBe(
    'C goes most with D: 6 papers in both, where chance would give about 2',
  );
  expect(findClosestPair([pair(['a', 'b'], 1, 2)], upper)).toMatch(/^No two topics/);
  expect(findClosestPair([], upper)).toMatch(/^No two topics/);
  expect([1, 2, 3, 8, 9].map((count) => timesChance(pair(['a', 'b'], count, 2)))).toEqual([
    ...[0, 0, 1, 3, 3],
  ]);
});

test('a rule is said in words', () => {
  const central = { rule: 'central', lists: 3, tied: false } as const;
  expect(explainStart(central, 9)).toBe(
    'In the related reading of 3 of the other 8 papers; more than any other.',
  );
  expect(explainStart({ ...central, tied: true }, 9)).toMatch(/; none is in more\.$/);
  expect(explainStart({ rule: 'earliest', published: '2021-03' }, 9)).toBe(
    'First published in March 2021.',
  );
  expect(explainStart({ rule: 'newest', published: '2021-03-02' }, 9)).toBe(
    'First published on 2 March 2021.',
  );
});

test('numbers are as exact as they are worth', () => {
  expect([0.02, 0.14, 7, 11.26].map(formatExpected)).toEqual([
    ...['less than 0.1', 'about 0.1', 'about 7', 'about 11.3'],
  ]);
  expect([0.123, 1, 2.345, 34.5].map(formatRatio)).toEqual(['0.12', '1', '2.3', '35']);
  expect([formatShare(3, 9), formatShare(3, 12)]).toEqual(['', ', 25%']);
});
