import { expect, test } from 'vitest';
import { countWholeList } from '../../../src/papers/whole-list.ts';
import { makePaper } from '../../support/make-paper.ts';
import { makeOfTopics, makeTagged } from '../../support/make-set.ts';

test('counts papers, years, tags and topics', () => {
  const list = countWholeList([
    ...makeOfTopics(['a b', 'a']),
    ...makeTagged(['x', 'x y']),
    makePaper({ published: '2024-05' }),
  ]);
  expect(list.size).toBe(5);
  expect(list.years).toEqual([{ year: 2024, count: 1 }]);
  expect([...list.tags]).toEqual([
    ['x', { label: 'X', total: 2 }],
    ['y', { label: 'Y', total: 1 }],
  ]);
  expect([...list.topics]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('counts nothing of nothing', () => {
  const { size, years } = countWholeList([]);
  expect({ size, years }).toEqual({ size: 0, years: [] });
});
