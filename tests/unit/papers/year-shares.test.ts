import { expect, test } from 'vitest';
import { countYears } from '../../../src/papers/statistics.ts';
import { shareYears } from '../../../src/papers/year-shares.ts';
import { makePaper } from '../../support/make-paper.ts';

const inYears = (...years: number[]) => years.map((year) => makePaper({ published: `${year}-06` }));

test('sets a part against an even share of each year', () => {
  const years = countYears(inYears(2020, 2022, 2022, 2022));
  expect(shareYears([...inYears(2020, 2022), makePaper()], years)).toEqual([
    { year: 2020, count: 1, of: 1, expected: 0.5 },
    { year: 2021, count: 0, of: 0, expected: 0 },
    { year: 2022, count: 1, of: 3, expected: 1.5 },
  ]);
});

test('expects nothing of undated papers, and knows no years of an undated list', () => {
  expect(shareYears([makePaper()], countYears(inYears(2020)))).toEqual([
    { year: 2020, count: 0, of: 1, expected: 0 },
  ]);
  expect(shareYears([makePaper()], [])).toEqual([]);
});
