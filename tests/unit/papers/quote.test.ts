import { expect, test } from 'vitest';
import { clip, quote } from '../../../src/papers/quote.ts';

test('clip keeps a short text and cuts a long one between code points', () => {
  expect(clip('abc', 3)).toBe('abc');
  expect(clip('abcd', 3)).toBe('ab…');
  expect(clip('😀'.repeat(3), 3)).toBe('😀😀😀');
  expect(clip('😀'.repeat(4), 3)).toBe('😀😀…');
  expect(clip(`a${'😀'.repeat(100)}`, 3)).toBe('a😀…');
});

test('quote stays on one line', () => {
  expect(quote('a\n\tb')).toBe('"a b"');
  expect(quote('x'.repeat(100))).toHaveLength(62);
});
