import { describe, expect, test } from 'vitest';
import {
  countPeriodShares,
  findTrends,
  halveByYear,
  joinYears,
} from '../../../src/papers/trends.ts';
import { makePaper } from '../../support/make-paper.ts';

/** So many papers of each year, by year; `undefined` as a year makes undated ones. */
function makePapers(counts: Record<string, number>) {
  return Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, index) =>
      makePaper({
        id: `of-${year}-${index}`,
        ...(year !== 'undefined' && { published: `${year}-05` }),
      }),
    ),
  );
}

describe('halveByYear', () => {
  test('parts where the halves differ least, and leaves undated papers out', () => {
    const halves = halveByYear(makePapers({ 2019: 5, 2021: 4, 2023: 6, undefined: 3 }))!;
    expect(halves).toMatchObject({ until: 2021, since: 2023 });
    expect([halves.before.length, halves.after.length]).toEqual([9, 6]);
  });

  test('takes the earlier of equal places', () => {
    expect(halveByYear(makePapers({ 2019: 2, 2020: 2, 2021: 2 }))).toMatchObject({ until: 2019 });
  });

  test.each([[{}], [{ 2020: 4 }], [{ undefined: 4 }]])('finds no halves in %j', (counts) => {
    expect(halveByYear(makePapers(counts))).toBeUndefined();
  });
});

describe('findTrends', () => {
  const all = makePapers({ 2020: 40, 2024: 40 });
  const halves = halveByYear(all)!;
  const group = (slug: string, before: number, after: number) => ({
    slug,
    label: slug.toUpperCase(),
    // Copies: papers are the same by their id.
    papers: [...all.slice(0, before), ...all.slice(40, 40 + after)].map((paper) => ({ ...paper })),
  });
  const groups = [
    group('steady', 10, 11),
    group('faded', 20, 2),
    group('risen', 1, 12),
    group('risen-most', 0, 30),
    group('rare', 0, 4),
  ];

  test('lists what chance does not explain, most risen first', () => {
    const { trends, compared } = findTrends(groups, halves, 5);
    expect(compared).toBe(4);
    expect(trends).toMatchObject([
      { slug: 'risen-most', label: 'RISEN-MOST', before: 0, after: 30, change: 0.75 },
      { slug: 'risen', before: 1, after: 12 },
      { slug: 'faded', before: 20, after: 2, change: -0.45 },
    ]);
    for (const { low, high } of trends) expect(low > 0 || high < 0).toBe(true);
  });

  test('compares nothing where nothing is there', () => {
    expect(findTrends([], halves, 5)).toEqual({ trends: [], compared: 0 });
  });
});

describe('joinYears', () => {
  test.each([
    [{}, []],
    [{ 2020: 3 }, [[2020, 2020]]],
    [
      { 2020: 10, 2021: 10 },
      [
        [2020, 2020],
        [2021, 2021],
      ],
    ],
    // Empty years too belong to the period around them.
    [
      { 2017: 2, 2019: 3, 2020: 7, 2023: 30 },
      [
        [2017, 2020],
        [2021, 2023],
      ],
    ],
    [
      { 2024: 12, 2025: 12, 2026: 1 },
      [
        [2024, 2024],
        [2025, 2026],
      ],
    ],
  ])('%j', (counts, periods) => {
    expect(joinYears(makePapers(counts)).map(({ first, last }) => [first, last])).toEqual(periods);
  });
});

describe('countPeriodShares', () => {
  test('counts a part against the list, period by period', () => {
    const all = makePapers({ 2020: 10, 2021: 10, 2022: 1, undefined: 2 });
    const part = [...all.slice(0, 5), all.at(-1)!];
    expect(countPeriodShares(part, all, joinYears(all))).toMatchObject([
      { first: 2020, last: 2020, count: 5, total: 10, share: 0.5 },
      { first: 2021, last: 2022, count: 0, total: 11, share: 0, low: 0 },
    ]);
  });
});
