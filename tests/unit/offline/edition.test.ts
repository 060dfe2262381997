import { expect, test } from 'vitest';
import { describeUpdate, findPaperIds, formatSize } from '../../../src/offline/edition.ts';

test('pages of papers, and no others, give ids', () => {
  const addresses = ['papers/', 'papers/a/', 'papers/page/2/', 'tags/b/', 'papers/c/index.json'];
  expect(findPaperIds([...addresses, 'https://example.org/sheaf/papers/d-2/'])).toEqual([
    'a',
    'd-2',
  ]);
});

test.each([
  [['a'], ['a', 'b'], 'Updated: 1 new paper.'],
  [['a'], ['b', 'c'], 'Updated: 2 new papers.'],
  [['a', 'b'], ['b'], 'Updated.'],
  [[], [], 'Updated.'],
])('from %j to %j it says: %s', (before, after, text) => {
  expect(describeUpdate(before, after)).toBe(text);
});

test.each([
  [0, '1\u00A0kB'],
  [12_345, '12\u00A0kB'],
  [7_411_847, '7.4\u00A0MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});
