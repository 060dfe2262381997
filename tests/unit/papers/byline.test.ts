import { expect, test } from 'vitest';
import { makeByline } from '../../../src/papers/byline.ts';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B', 'C'], 'A, B, C'],
  [['A', 'B', 'C', 'D'], 'A, B, C and\u00A01\u00A0more'],
  [['A', 'B', 'C', 'D', 'E', 'F'], 'A, B, C and\u00A03\u00A0more'],
])('authors %j read %j', (authors, byline) => {
  expect(makeByline(authors)).toBe(byline);
});
