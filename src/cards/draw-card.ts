import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { drawFrame } from './card-frame.ts';
import { layOutText } from './card-text.ts';
import { cardSize, type Card } from './card.ts';
import { toDrawable } from './drawable-text.ts';

/** Sixteen colours fit four bits a pixel: a card has some 25 kB, and its letters stay sharp. */
const encoding = { palette: true, colours: 16, effort: 1, dither: 0, compressionLevel: 7 };

// Cards are drawn side by side, one a core.
sharp.concurrency(1);

/**
 * A card as PNG. Letters become outlines of the given fonts, so that it looks the same everywhere.
 * @param fonts where several have a family's name, each letter comes from the first that has it
 */
export async function drawCard(card: Card, fonts: Font[]): Promise<Buffer> {
  const { width, height } = cardSize;
  const missing = new Set<string>();
  const layOut = (shown: Card) =>
    satori(layOutText(shown) as never, {
      ...cardSize,
      fonts,
      loadAdditionalAsset: async (_, text) => {
        for (const character of text) missing.add(character);
        return [];
      },
    });
  let shown = card;
  let text = await layOut(shown);
  if (missing.size > 0) {
    shown = toDrawable(card, missing);
    text = await layOut(shown);
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawFrame(shown)}${text}</svg>`;
  return sharp(Buffer.from(svg)).png(encoding).toBuffer();
}
