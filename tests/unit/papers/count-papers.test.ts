import { expect, test } from 'vitest';
import { countPapers } from '../../../src/papers/count-papers.ts';

test.each([
  [0, '0 papers'],
  [1, '1 paper'],
  [2, '2 papers'],
])('%d is %j', (count, text) => {
  expect(countPapers(count)).toBe(text);
});
