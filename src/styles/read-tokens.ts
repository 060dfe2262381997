/** Tokens by name, without the dashes before it. */
export type Tokens = Record<string, string>;

/** Ways in which the site shows itself, and which side of `light-dark()` they take. */
export const schemes = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'light, more contrast', scheme: 'light' },
  { name: 'dark, more contrast', scheme: 'dark' },
] as const;

/** The name of a way in which the site shows itself. */
export type SchemeName = (typeof schemes)[number]['name'];

/** Reads the custom properties of `tokens.css`, as each scheme has them. */
export function readTokens(css: string): Record<SchemeName, Tokens> {
  const [usual = '', more = ''] = css.split('@media (prefers-contrast: more)');
  const read = (text: string, side: number) =>
    Object.fromEntries(
      [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => {
        const sides = value!.match(/^light-dark\((.+?),\s*([^,]+)\)$/s);
        return [name, sides ? sides[side + 1]! : value!];
      }),
    );
  const [light, dark] = [read(usual, 0), read(usual, 1)];
  return {
    light,
    dark,
    'light, more contrast': { ...light, ...read(more, 0) },
    'dark, more contrast': { ...dark, ...read(more, 1) },
  };
}

const text = 4.5;
const mark = 3;

/** Which colour stands on which ground, and the contrast that it has to have at least. */
export const contrastPairs = [
  ...['ground', 'surface', 'accent-ground', 'mark'].flatMap((ground) =>
    ['ink', 'ink-soft', 'accent'].map((front) => ({ front, ground, least: text })),
  ),
  ...['ground', 'surface'].map((ground) => ({ front: 'visited', ground, least: text })),
  // The words on a filled button.
  { front: 'ground', ground: 'accent', least: text },
  ...['ground', 'surface'].flatMap((ground) =>
    ['rule-strong', 'wheat', 'chart-1'].map((front) => ({ front, ground, least: mark })),
  ),
];
