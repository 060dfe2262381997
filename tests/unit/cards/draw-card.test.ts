import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { drawCard } from '../../../src/cards/draw-card.ts';
import { readCardFonts } from '../../../src/integrations/card-fonts.ts';

const card: Card = {
  label: 'Theory',
  title: 'A title',
  line: 'Zoë A, B',
  note: 'ICML 2024',
  colour: '#0c5668',
  mark: 'M-5-5h10v10h-10z',
};

let draw: (changes: Partial<Card>) => Promise<Buffer>;
beforeAll(async () => {
  const fonts = await readCardFonts(pathToFileURL(`${process.cwd()}/`));
  draw = (changes) => drawCard({ ...card, ...changes }, fonts);
});

/** How many pixels of a part of a card are dark as text is. */
async function countInk(png: Buffer, left: number, top: number, width: number, height: number) {
  const part = { left, top, width, height };
  const pixels = await sharp(png).extract(part).greyscale().raw().toBuffer();
  return pixels.filter((value) => value < 100).length;
}

describe('a card', () => {
  test('is a PNG of the size that others show, the same each time', async () => {
    const png = await draw({});
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
    expect((await draw({})).equals(png)).toBe(true);
    expect((await draw({ title: 'Another' })).equals(png)).toBe(false);
  });

  test.each([
    [
      'of 126 characters',
      'Representation Learning for Rich Observations, '.repeat(3).slice(0, 126),
    ],
    ['of one long word', 'Wasserstein'.repeat(30)],
    ['of 300 words', 'word '.repeat(300)],
    ['with accents and formulas', 'Łódź ε-greedy $\\mathcal{O}(n^2)$ → ∞, 𝒪(n²) 😀 <script>&amp;'],
    ['half in Chinese', '深層 学習 Deep Learning'],
  ])('shows a title %s, and nothing of it outside its place', async (_, title) => {
    const png = await draw({ title, line: 'name '.repeat(100) });
    expect(await countInk(png, 80, 120, 1040, 380)).toBeGreaterThan(1000);
    expect(await countInk(png, 1125, 0, 75, 630)).toBe(0);
    expect(await countInk(png, 80, 505, 1040, 25)).toBe(0);
  });

  test('shows the topic where no font has the letters of a title', async () => {
    const plain = await draw({ label: '', title: 'Theory', mark: '' });
    expect((await draw({ title: 'تعلم معزز שלום' })).equals(plain)).toBe(true);
  });
});
