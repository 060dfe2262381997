import { expect, test } from 'vitest';
import { findNext } from '../../../src/charts/next-mark.ts';

/** Two rows of three marks, the second row a little out of line. */
const places = [
  ...[0, 10, 20].map((x) => ({ x, y: 0, width: 8, height: 8 })),
  ...[0, 10, 20].map((x) => ({ x: x + 1, y: 10.2, width: 8, height: 8 })),
];

test.each([
  [0, 'ArrowRight', 1],
  [1, 'ArrowRight', 2],
  [2, 'ArrowRight', 2],
  [4, 'ArrowLeft', 3],
  [1, 'ArrowDown', 4],
  [5, 'ArrowUp', 2],
  [0, 'ArrowUp', 0],
  [4, 'Home', 0],
  [1, 'End', 5],
])('from mark %i, %s leads to mark %i', (from, key, to) => {
  expect(findNext(places, from, key)).toBe(to);
});

test('columns of different heights are one row', () => {
  const columns = [30, 5, 80].map((height, index) => ({
    x: index * 10,
    y: 80 - height,
    width: 8,
    height,
  }));
  expect(findNext(columns, 0, 'ArrowRight')).toBe(1);
  expect(findNext(columns, 1, 'ArrowRight')).toBe(2);
});
