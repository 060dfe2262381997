import { describe, expect, test } from 'vitest';
import {
  countPapers,
  findLargest,
  findMostLinked,
  findMostDistinctive,
  findOverlap,
  findPeak,
  joinWords,
} from '../../../src/charts/findings.ts';

test.each([
  [0, '0 papers'],
  [1, '1 paper'],
  [2, '2 papers'],
])('%d is %j', (count, text) => {
  expect(countPapers(count)).toBe(text);
});

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

describe('findMostDistinctive', () => {
  const share = { slug: 'bc', label: 'Behavior cloning', count: 4, total: 5, ratio: 9 };

  test('names the first tag and how many of its papers are here', () => {
    expect(findMostDistinctive('this topic', [share, { ...share, label: 'Other' }])).toBe(
      '“Behavior cloning” sets this topic apart: 4 of its 5 papers are here',
    );
  });

  test('says where there is none', () => {
    expect(findMostDistinctive('this topic', [])).toBe('No tag sets this topic apart');
  });
});

describe('findOverlap', () => {
  const overlap = (value: number, total: number) =>
    findOverlap('Robotics', [{ label: 'Imitation', value }], total);

  test('counts the papers in the first other topic', () => {
    expect(overlap(2, 5)).toBe('2 of the 5 papers are also in Imitation');
    expect(overlap(1, 5)).toBe('1 of the 5 papers is also in Imitation');
    expect(overlap(1, 1)).toBe('Its only paper is also in Imitation');
  });

  test('says where there is none', () => {
    expect(findOverlap('Robotics', [], 5)).toBe('Robotics shares no paper with another topic');
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
