import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import satori from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import type { Card } from '../cards/card.ts';
import { drawCard } from '../cards/draw-card.ts';
import { readCardFonts } from './card-fonts.ts';
import { hash } from './site-files.ts';

/** Draws a card, or takes it from the cache where the same code drew the same one before. */
export type GetCard = (card: Card) => Promise<{ png: Buffer; isNew: boolean }>;

/**
 * Opens the cache of social cards, `.cache/social-cards`.
 * @param root the project's folder
 */
export async function openCardCache(root: URL): Promise<GetCard> {
  const folder = new URL('.cache/social-cards/', root);
  await mkdir(folder, { recursive: true });
  const fonts = await readCardFonts(root);
  const drawing = await fingerprintDrawing(fonts.map(({ data }) => data as Buffer));
  return async (card) => {
    const name = hash(drawing + JSON.stringify(card), 'hex');
    const kept = await readFile(new URL(`${name}.png`, folder)).catch(() => undefined);
    if (kept) return { png: kept, isNew: false };
    const png = await drawCard(card, fonts);
    // A build that is interrupted leaves no half of a card behind.
    const part = new URL(`${name}.${process.pid}.part`, folder);
    await writeFile(part, png);
    await rename(part, new URL(`${name}.png`, folder));
    return { png, isNew: true };
  };
}

/** Changes with whatever makes a card of the same text look another way. */
async function fingerprintDrawing(fonts: readonly Buffer[]): Promise<string> {
  const folder = new URL('../cards/', import.meta.url);
  const names = (await readdir(folder)).sort();
  const code = await Promise.all(names.map((name) => readFile(new URL(name, folder))));
  const parts = [...code, ...fonts].map((part) => hash(part, 'hex'));
  return hash(JSON.stringify([parts, satori.version, sharp.versions]), 'hex');
}
