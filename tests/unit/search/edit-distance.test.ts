import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/search/edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['policy', 'policy', 0],
    ['', '', 0],
    ['', 'abc', 3],
    ['polcy', 'policy', 1],
    ['pollicy', 'policy', 1],
    ['pokicy', 'policy', 1],
    ['polciy', 'policy', 1],
    ['plociy', 'policy', 2],
    ['kitten', 'sitting', 3],
  ])('from %s to %s is %i', (from, to, distance) => {
    expect(editDistance(from, to, 9)).toBe(distance);
  });

  test('touches a letter once: two steps may be shorter than one', () => {
    expect(editDistance('ca', 'ac', 9)).toBe(1);
    expect(editDistance('ac', 'abc', 9)).toBe(1);
    expect(editDistance('ca', 'abc', 9)).toBe(3);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 5 });

  test('is what trying everything gives, up to the largest that was asked for', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 7 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(tryEverything(a, b), max + 1));
      }),
      { numRuns: 500 },
    );
  });

  test('is the same both ways, and nothing only for the same word', () => {
    const any = fc.oneof(word, fc.string({ unit: 'binary', maxLength: 20 }));
    fc.assert(
      fc.property(any, any, fc.nat({ max: 9 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(editDistance(b, a, max));
        expect(editDistance(a, b, max) === 0).toBe(a === b);
        expect(editDistance(a, a, max)).toBe(0);
      }),
    );
  });
});

function tryEverything(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const isSwapped = a.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    tryEverything(a.slice(1), b) + 1,
    tryEverything(a, b.slice(1)) + 1,
    tryEverything(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    isSwapped ? tryEverything(a.slice(2), b.slice(2)) + 1 : Infinity,
  );
}
