import { expect, test } from 'vitest';
import { findNeighbours } from '../../../src/papers/neighbours.ts';
import { makePaper } from '../../support/make-paper.ts';

test('each paper knows its place and those beside it', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => makePaper({ id }));
  const neighbours = findNeighbours([a!, b!, c!]);
  expect(neighbours.get('a')).toEqual({ place: 1, total: 3, previous: undefined, next: b });
  expect(neighbours.get('b')).toEqual({ place: 2, total: 3, previous: a, next: c });
  expect(neighbours.get('c')).toEqual({ place: 3, total: 3, previous: b, next: undefined });
});
