import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../../src/charts/wrap-text.ts';

test.each([
  ['breaks at blanks', 'one two three', 7, 3, ['one two', 'three']],
  ['cuts what does not fit', 'one two three four', 7, 2, ['one two', 'three…']],
  ['cuts a word that is longer than a line', 'reinforcement', 7, 2, ['reinfo…']],
  ['counts letters, not code units', '🎲🎲🎲 🎲', 5, 1, ['🎲🎲🎲 🎲']],
  ['has no line for nothing', ' ', 7, 2, []],
])('%s', (_, text, length, lines, expected) => {
  expect(wrapText(text, length, lines)).toEqual(expected);
});

test('any text: lines are neither too long nor too many, and are its start', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 2, max: 30 }),
      (text, length) => {
        const lines = wrapText(text, length, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(length);
        const shown = lines.join(' ').replace(/…$/, '');
        if (!lines.join('').includes('…'))
          expect(text.split(/\s+/).filter(Boolean).join(' ')).toBe(shown);
      },
    ),
  );
});
