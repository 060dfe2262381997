import { describe, expect, test } from 'vitest';
import { findLargest, findPeak, joinWords } from '../../../src/charts/findings.ts';

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
