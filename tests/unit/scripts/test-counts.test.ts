import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/test-counts.ts';

test('counts of Vitest', () => {
  const report = { numPassedTests: 12, numFailedTests: 1, numPendingTests: 4 };
  expect(countVitest(report)).toEqual({ passed: 12, failed: 1 });
});

test('counts of Playwright: a second try counts, a skipped test does not', () => {
  const report = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 } };
  expect(countPlaywright(report)).toEqual({ passed: 8, failed: 2 });
});

test('a report of a run that broke off', () => {
  expect(countPlaywright({})).toEqual({ passed: 0, failed: 0 });
  expect(countVitest({})).toEqual({ passed: 0, failed: 0 });
});
