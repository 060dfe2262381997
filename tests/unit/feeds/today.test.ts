import { expect, test } from 'vitest';
import { readToday } from '../../../src/feeds/today.ts';

test('a build stands at the newest day of its data, unless it is told another', () => {
  expect(readToday(undefined, '2026-01-01')).toBe('2026-01-01');
  expect(readToday('', '2026-01-01')).toBe('2026-01-01');
  expect(readToday('2027-01-31', '2026-01-01')).toBe('2027-01-31');
});

test.each(['today', '2027-1-1', '2027-13-01', '31.01.2027'])('%s is no date', (setting) => {
  expect(() => readToday(setting, '2026-01-01')).toThrow(`found "${setting}"`);
});
