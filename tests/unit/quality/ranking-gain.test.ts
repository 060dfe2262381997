import { expect, it } from 'vitest';
import { rankingGain } from '../../../src/quality/ranking-gain.ts';

it('is 1 for the best ranking, 0 for none, and counts early places more', () => {
  const a = new Map([['a', 1]]);
  expect(
    rankingGain(
      ['a', 'b', 'x'],
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
      5,
    ),
  ).toBe(1);
  expect(rankingGain(['x', 'y'], a, 5)).toBe(0);
  expect(rankingGain(['x', 'a'], a, 5)).toBeCloseTo(1 / Math.log2(3), 10);
  expect(rankingGain(['x', 'a'], a, 1)).toBe(0);
  expect(rankingGain(['x'], new Map(), 5)).toBe(1);
});

it('wants what is worth most first', () => {
  const worth = new Map([
    ['good', 1],
    ['best', 3],
  ]);
  expect(rankingGain(['best', 'good'], worth, 2)).toBe(1);
  const swapped = (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3));
  expect(rankingGain(['good', 'best'], worth, 2)).toBeCloseTo(swapped, 10);
  expect(rankingGain(['best'], worth, 1)).toBe(1);
});
