import { siteName } from '../site.ts';
import { cardSize, ink, type Card } from './card.ts';

/** An element as Satori lays it out: a box with a style and what is in it. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: Box[] | string };
}

/** Alphabets of names and titles, each with a font of its own, the most frequent first. */
export const alphabets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;

/** Fonts that the text is set in: a family for each alphabet, see {@link nameFamily}. */
export const fontFaces = [
  { font: 'source-serif-4', weight: 600 },
  { font: 'inter', weight: 400 },
  { font: 'inter', weight: 600 },
] as const;

type FontName = (typeof fontFaces)[number]['font'];

/** The name by which the layout asks for one alphabet of a font. */
export const nameFamily = (font: FontName, alphabet: (typeof alphabets)[number]) =>
  `${font}-${alphabet}`;

const familiesOf = (font: FontName) =>
  alphabets.map((alphabet) => nameFamily(font, alphabet)).join(', ');

/**
 * Size of a title in pixels by the characters up to which it has that size, and how many lines of it and
 * of the text below it fit then.
 */
const titleSizes = [
  { upTo: 40, size: 80, lines: 3, below: 2 },
  { upTo: 75, size: 70, lines: 4, below: 1 },
  { upTo: 105, size: 60, lines: 4, below: 2 },
  { upTo: 150, size: 48, lines: 5, below: 2 },
  { upTo: Infinity, size: 44, lines: 5, below: 2 },
];

/** The texts of a card with their places; what is too long for its place ends with an ellipsis. */
export function layOutText({ label, title, line, note, mark, colour }: Card): Box {
  const { size, lines, below } = titleSizes.find(({ upTo }) => title.length <= upTo)!;
  const head = mark ? { marginLeft: 40 } : {};
  return box({ ...cardSize, flexDirection: 'column', padding: '72px 80px 0', color: ink.text }, [
    text(label, { ...sans(30, 600), color: colour, height: 46, ...head }, 1),
    box({ flexDirection: 'column', height: 394, justifyContent: 'center', paddingBottom: 12 }, [
      text(title, { ...serif(size), lineHeight: 1.14, letterSpacing: -0.01 * size }, lines),
      text(line, { ...sans(30, 400), color: ink.soft, lineHeight: 1.4, marginTop: 22 }, below),
    ]),
    box({ alignItems: 'center', justifyContent: 'space-between', height: 104, paddingLeft: 56 }, [
      text(siteName, serif(38), 1),
      text(note, { ...sans(28, 400), color: ink.soft, maxWidth: 760 }, 1),
    ]),
  ]);
}

const serif = (fontSize: number) => ({
  fontFamily: familiesOf('source-serif-4'),
  fontWeight: 600,
  fontSize,
});

const sans = (fontSize: number, fontWeight: 400 | 600) => ({
  fontFamily: familiesOf('inter'),
  fontWeight,
  fontSize,
});

const box = (style: Box['props']['style'], children: Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

const text = (value: string, style: Box['props']['style'], lines: number): Box => ({
  type: 'div',
  props: {
    style: { display: 'block', wordBreak: 'break-word', lineClamp: lines, ...style },
    children: value,
  },
});
