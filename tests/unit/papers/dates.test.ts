import { describe, expect, test } from 'vitest';
import { formatDate, getYear } from '../../../src/papers/dates.ts';

describe('formatDate', () => {
  test.each([
    ['2024-10-02', '2 October 2024'],
    ['2023-06', 'June 2023'],
    ['2020-01-31', '31 January 2020'],
    ['2020-12', 'December 2020'],
    ['', ''],
  ])('%j reads %j', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });
});

describe('getYear', () => {
  test('is the year of the venue, where that is known', () => {
    expect(getYear({ venue: { name: 'ICML', year: 2024 }, published: '2023-11-30' })).toBe(2024);
  });

  test('is the year of first publication for a venue without year', () => {
    expect(getYear({ venue: { name: 'TNNLS' }, published: '2023-11' })).toBe(2023);
  });

  test('is unknown without both', () => {
    expect(getYear({ venue: { name: 'TNNLS' }, published: undefined })).toBeUndefined();
  });
});
