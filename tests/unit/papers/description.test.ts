import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDescription } from '../../../src/papers/description.ts';

describe('toDescription', () => {
  test('leaves a short abstract as it is', () => {
    expect(toDescription('')).toBe('');
    expect(toDescription('x'.repeat(200))).toBe('x'.repeat(200));
  });

  test('cuts a long one at a word', () => {
    const description = toDescription('twelve words '.repeat(20));
    expect(description).toMatch(/ (twelve|words)…$/);
    expect(description.length).toBeLessThanOrEqual(201);
  });

  test('cuts within a word that is longer than a description', () => {
    expect(toDescription('x'.repeat(100_000))).toBe(`${'x'.repeat(200)}…`);
  });

  test('takes no character apart', () => {
    expect(toDescription(`x${'𝒳'.repeat(200)}`)).toBe(`x${'𝒳'.repeat(99)}…`);
  });

  test('is the start of the abstract, whatever the abstract', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' });
    fc.assert(
      fc.property(text, (abstract) => {
        const description = toDescription(abstract);
        expect(abstract.startsWith(description.replace(/…$/, ''))).toBe(true);
        expect(description.length).toBeLessThanOrEqual(201);
        expect(description.isWellFormed()).toBe(true);
      }),
    );
  });
});
