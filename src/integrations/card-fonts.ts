import { readFile } from 'node:fs/promises';
import type { Font } from 'satori';
import { alphabets, fontFaces, nameFamily } from '../cards/card-text.ts';

/**
 * The fonts of social cards from their npm packages.
 * @param root the project's folder
 */
export function readCardFonts(root: URL): Promise<Font[]> {
  const files = fontFaces.flatMap(({ font, weight }) =>
    alphabets.map(async (alphabet): Promise<Font> => {
      const file = `node_modules/@fontsource/${font}/files/${font}-${alphabet}-${weight}-normal.woff`;
      const data = await readFile(new URL(file, root));
      return { name: nameFamily(font, alphabet), weight, style: 'normal', data };
    }),
  );
  return Promise.all(files);
}
