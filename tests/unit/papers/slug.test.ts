import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slug as slugSchema } from '../../../src/papers/schema.ts';
import { toSlug } from '../../../src/papers/slug.ts';

describe('toSlug', () => {
  test.each([
    ['Q-learning, naïvely', 'q-learning-naively'],
    ["A Reader's Guide to Wolves’ Dens", 'a-readers-guide-to-wolves-dens'],
    ['Søren Łukasz Bıyık Strauß', 'soren-lukasz-biyik-strauss'],
    ['ﬁne ² 𝒳', 'fine-2-x'],
    ['  --  C++ & <b>…</b>', 'c-b-b'],
    ['强化学习', ''],
    ['\ud800', ''],
    ['', ''],
  ])('%j gives %j', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  test('cuts a long name at a word', () => {
    expect(toSlug('word '.repeat(30))).toBe('word-'.repeat(20).slice(0, -1));
    expect(toSlug(`${'a'.repeat(99)} bc`)).toBe('a'.repeat(99));
    const fits = `${'a'.repeat(50)}-${'b'.repeat(49)}`;
    expect(toSlug(`${fits} c`)).toBe(fits);
  });

  test('cuts a word that is too long itself', () => {
    expect(toSlug('a'.repeat(100_000))).toBe('a'.repeat(100));
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
    fc.string({
      unit: fc.constantFrom('a', 'Ł', 'é', '-', ' ', '’', 'İ'),
      maxLength: 300,
      size: 'max',
    }),
  );

  test('gives a short slug or nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slug = toSlug(text);
        expect(slug.length).toBeLessThanOrEqual(100);
        if (slug !== '') expect(slugSchema.safeParse(slug).success).toBe(true);
      }),
    );
  });

  test('leaves a slug as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toSlug(toSlug(text))).toBe(toSlug(text));
      }),
    );
  });
});
