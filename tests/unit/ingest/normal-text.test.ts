import { expect, test } from 'vitest';
import { hexHash, isSameText, normalText } from '../../../src/ingest/normal-text.ts';

test('normalText keeps letters and digits of any script', () => {
  expect(normalText('  The “Q-learning” ﬁx,\n2.0! ')).toBe('the q learning fix 2 0');
  expect(normalText('强化学习。')).toBe('强化学习');
  expect(normalText('?!')).toBe('');
});

test('hexHash gives the first digits of SHA-256', () => {
  expect(hexHash('abc', 8)).toBe('ba7816bf');
});

test('isSameText wants more than half of the words', () => {
  expect(isSameText('a b c d', 'a b c x')).toBe(true);
  expect(isSameText('a b c d', 'a b x y')).toBe(false);
  expect(isSameText('', '')).toBe(true);
  expect(isSameText('', 'a')).toBe(false);
});
