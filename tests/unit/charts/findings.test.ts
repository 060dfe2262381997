import { describe, expect, test } from 'vitest';
import {
  findChange,
  findFullestCell,
  findLargest,
  findMostLinked,
  findPeak,
  findPeakYears,
  joinWords,
  nameYears,
  toPercent,
  toPoints,
} from '../../../src/charts/findings.ts';
import { makePaper } from '../../support/make-paper.ts';

test.each([
  [[], ''],
  [[2021], '2021'],
  [['a', 'b'], 'a and b'],
  [[1, 2, 3], '1, 2 and 3'],
])('joinWords(%j) is %j', (items, text) => {
  expect(joinWords(items)).toBe(text);
});

describe('findPeak', () => {
  const peak = (...counts: number[]) =>
    findPeak(
      'The list',
      counts.map((count, index) => ({ year: 2020 + index, count })),
    );

  test.each([
    [[1, 5, 2], 'The list peaked in 2021 with 5 papers'],
    [[0, 2, 1], 'The list peaked in 2021 with 2 papers'],
    [[5, 1, 5], 'The list: at most 5 papers a year, in 2020 and 2022'],
    [[1, 1], 'The list: at most 1 paper a year, in 2020 and 2021'],
    [[3], '3 papers, all from 2020'],
    [[1], '1 paper, from 2020'],
    [[0, 2, 0], '2 papers, all from 2021'],
    [[0, 0], 'The list has no dated paper'],
    [[], 'The list has no dated paper'],
  ])('says of %j: %s', (counts, text) => {
    expect(peak(...counts)).toBe(text);
  });
});

describe('findLargest', () => {
  const largest = (...values: number[]) =>
    findLargest(
      values.map((value, index) => ({ label: 'ABCDE'[index]!, value })),
      'topics',
    );

  test.each([
    [[], 'No topics yet'],
    [[7], 'A only, with 7 papers'],
    [[1, 3, 2], 'B is the largest of 3 topics, with 3 papers'],
    [[3, 1, 3], 'A and C are the largest topics, with 3 papers each'],
    [[1, 1, 1], 'A, B and C are the largest topics, with 1 paper each'],
    [[2, 2, 1, 2, 2], '4 of 5 topics are the largest, with 2 papers each'],
  ])('says of %j: %s', (values, text) => {
    expect(largest(...values)).toBe(text);
  });
});

test.each([
  [0, '0%'],
  [0.004, 'under 1%'],
  [0.284, '28%'],
  [1, '100%'],
])('%d is %s', (share, text) => {
  expect(toPercent(share)).toBe(text);
});

test.each([
  [0.244, '+24'],
  [-0.071, '−7'],
  [-0.001, '0'],
])('%d is %s points', (change, text) => {
  expect(toPoints(change)).toBe(text);
});

test.each([
  [2023, 2023, '2023'],
  [2017, 2020, '2017–20'],
  [1998, 2003, '1998–2003'],
])('%i to %i is %s', (first, last, text) => {
  expect(nameYears({ first, last })).toBe(text);
});

describe('findPeakYears', () => {
  const peaks = (...series: number[][]) =>
    findPeakYears(
      series.map((counts) => counts.map((count, index) => ({ year: 2020 + index, count }))),
    );

  test.each([
    [[], 'No topic has a dated paper'],
    [[[0, 0]], 'No topic has a dated paper'],
    [[[0, 2]], 'The only topic peaked in 2021'],
    [
      [
        [1, 2],
        [0, 1],
      ],
      'All 2 topics peaked in 2021',
    ],
    [
      [
        [2, 2],
        [0, 1],
        [3, 1],
        [0, 0],
      ],
      '2 of 3 topics peaked in 2021, 1 in 2020',
    ],
  ])('says of %j: %s', (series, text) => {
    expect(peaks(...series)).toBe(text);
  });
});

describe('findChange', () => {
  const papers = Array.from({ length: 50 }, () => makePaper());
  const halves = { until: 2021, since: 2022, before: papers, after: papers };
  const trend = (label: string, before: number, after: number) => ({
    ...{ slug: label, label, before, after },
    ...{ change: (after - before) / 50, low: 0, high: 0 },
  });
  const risen = trend('A', 5, 20);
  const fallen = trend('B', 30, 10);

  test.each([
    [
      [risen, fallen],
      'A rose from 10% of papers up to 2021 to 40% since 2022; B fell from 60% to 20%',
    ],
    [[risen], 'A rose from 10% of papers up to 2021 to 40% since 2022'],
    [[fallen], 'B fell from 60% of papers up to 2021 to 20% since 2022'],
    [[], 'No topic rose or faded by more than chance explains'],
  ])('%#: %s', (trends, text) => {
    expect(findChange(trends, halves, 'topic')).toBe(text);
  });

  test('quotes tags, and says where nothing can be compared', () => {
    expect(findChange([risen], halves, 'tag')).toMatch(/^“A” rose/);
    expect(findChange([], undefined, 'tag')).toBe(
      'There are too few years to see a tag rise or fade',
    );
  });
});

describe('findFullestCell', () => {
  const cells = (...counts: number[]) =>
    counts.map((count, index) => ({
      row: { label: `T${index}` },
      column: { label: `V${index}` },
      count,
    }));

  test.each([
    [[], 'No paper has both a topic and a venue'],
    [[0], 'No paper has both a topic and a venue'],
    [[2, 5, 0], 'Most papers of one topic at one venue: T1 at V1, 5'],
    [[3, 3], 'No topic has more than 3 papers at one venue'],
  ])('says of %j: %s', (counts, text) => {
    expect(findFullestCell(cells(...counts))).toBe(text);
  });
});

describe('findMostLinked', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((title) => ({ title }));
  test.each<[string, [number, number][], string]>([
    ['none', [], 'None of these papers is related to another one of them'],
    [
      'one',
      [
        [0, 1],
        [1, 2],
      ],
      'Number 2 is related to 2 of the 3 others, more than any',
    ],
    [
      'all others',
      [
        [1, 0],
        [1, 2],
        [1, 3],
      ],
      'Number 2 is related to all of the others, more than any',
    ],
    ['some', [[0, 1]], 'Numbers 1 and 2 are related to 1 of the 3 others each'],
    [
      'all alike',
      [
        [0, 1],
        [2, 3],
      ],
      'Each of these papers is related to 1 of the 3 others',
    ],
  ])('names %s', (_, pairs, expected) => {
    expect(findMostLinked(nodes, pairs)).toBe(expected);
  });
});
