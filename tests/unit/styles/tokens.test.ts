import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, fromHex } from '../../../src/charts/oklch.ts';
import { contrastPairs, readTokens, schemes } from '../../../src/styles/read-tokens.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

describe('reading tokens', () => {
  test('takes both sides of colours, and what has no sides', () => {
    const css = ':root { --a: light-dark(#fff, #000); --b: 1rem; }';
    const { light, dark } = readTokens(css);
    expect([light, dark]).toEqual([
      { a: '#fff', b: '1rem' },
      { a: '#000', b: '1rem' },
    ]);
  });

  test('adds what changes with more contrast', () => {
    const css = `:root { --a: #111; --b: #222; }
      @media (prefers-contrast: more) { :root { --b: light-dark(#333, #444); } }`;
    expect(readTokens(css)['dark, more contrast']).toEqual({ a: '#111', b: '#444' });
    expect(readTokens(css).dark).toEqual({ a: '#111', b: '#222' });
  });
});

describe.each(schemes)('colours in $name', ({ name }) => {
  test.each(contrastPairs)('$front on $ground: $least to 1', ({ front, ground, least }) => {
    const [over, under] = [front, ground].map((token) => fromHex(tokens[name][token]!));
    expect(contrast(over!, under!)).toBeGreaterThanOrEqual(least);
  });

  test('are all tested', () => {
    const colours = Object.keys(tokens[name]).filter((token) =>
      tokens[name][token]!.startsWith('#'),
    );
    const tested = new Set(contrastPairs.flatMap(({ front, ground }) => [front, ground]));
    // Lines between things only repeat what their distance says.
    expect(colours.filter((token) => !tested.has(token))).toEqual(['rule']);
  });
});

test('more contrast is more', () => {
  for (const { scheme } of schemes)
    for (const { front, ground } of contrastPairs) {
      const [usual, more] = [tokens[scheme], tokens[`${scheme}, more contrast`]].map((some) =>
        contrast(fromHex(some[front]!), fromHex(some[ground]!)),
      );
      expect(more).toBeGreaterThan(usual!);
    }
});
