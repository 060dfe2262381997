import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineUp } from '../../../src/papers/line-up.ts';

describe('lineUp', () => {
  test('finds the line that things lie on', () => {
    const near = (a: number, b: number) => 10 - Math.abs(a - b);
    const line = lineUp([5, 1, 4, 2, 6, 3], near);
    expect([line, line.toReversed()]).toContainEqual([1, 2, 3, 4, 5, 6]);
  });

  test('keeps groups together', () => {
    const line = lineUp(['a1', 'b1', 'a2', 'b2', 'a3'], (x, y) => Number(x[0] === y[0]));
    expect(line.map(([letter]) => letter).join('')).toMatch(/^(aaabb|bbaaa)$/);
  });

  test('takes nothing, one thing, and things that are not alike', () => {
    expect(lineUp([], () => 0)).toEqual([]);
    expect(lineUp(['a'], () => 0)).toEqual(['a']);
    expect(lineUp(['a', 'b', 'c'], () => 0)).toEqual(['a', 'b', 'c']);
  });

  test('keeps all things, and ends', () => {
    const likenesses = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 144,
      maxLength: 144,
    });
    fc.assert(
      fc.property(fc.nat({ max: 12 }), likenesses, (count, values) => {
        const things = Array.from({ length: count }, (_, index) => index);
        const line = lineUp(things, (a, b) => values[12 * Math.min(a, b) + Math.max(a, b)]!);
        expect(line.toSorted((a, b) => a - b)).toEqual(things);
      }),
    );
  });
});
