import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf, wrapText } from '../../../src/charts/wrap-text.ts';

test.each([
  ['breaks at blanks', 'one two three', 7, 3, ['one two', 'three']],
  ['cuts what does not fit', 'one two three four', 7, 2, ['one two', 'three f…']],
  ['cuts a word that is longer than a line', 'neuroscience', 7, 2, ['neuros…']],
  ['counts letters, not code units', '🎲🎲🎲', 6, 1, ['🎲🎲🎲']],
  ['gives capitals more room', 'ANN ANN', 7, 2, ['ANN', 'ANN']],
  ['has no line for nothing', ' ', 7, 2, []],
])('%s', (_, text, width, lines, expected) => {
  expect(wrapText(text, width, lines)).toEqual(expected);
});

test('any text: lines are neither too long nor too many, and lose nothing in silence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 30 }), (text, width) => {
      const lines = wrapText(text, width, 3);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      if (!lines.join('').includes('…'))
        expect(lines.join(' ')).toBe(text.split(/\s+/).filter(Boolean).join(' '));
    }),
  );
});
