import { expect, it } from 'vitest';
import { formatExact, listExactCases } from '../../../src/quality/exact-search.ts';

const { titles, systems } = listExactCases([
  { position: 1, title: 'Tea', systems: [{ name: 'TEA' }, { name: 'Cup' }] },
  { position: 2, title: 'Coffee', systems: [{ name: 'cup' }] },
]);

it('lets any paper with the name be the right one', () => {
  expect(titles.map(({ query, wanted }) => [query, ...wanted])).toEqual([
    ['Tea', 1],
    ['Coffee', 2],
  ]);
  expect(systems.map(({ query, wanted }) => [query, ...wanted])).toEqual([
    ['TEA', 1],
    ['Cup', 1, 2],
  ]);
});

it('names every case that gives another paper, or none', () => {
  expect(formatExact('titles', titles, [1, 2])).toBe('titles first: 2 of 2');
  expect(formatExact('systems', systems, [undefined, 2])).toBe(
    'systems first: 1 of 2\n  TEA: expected 1, found nothing',
  );
  expect(formatExact('systems', systems, [1, 3])).toContain('Cup: expected 1 or 2, found 3');
});
