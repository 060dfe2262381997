/** Small pictures stamped into a large one by hand: ten thousand a frame, also without a graphics card. */

/** A square picture, one `0xAABBGGRR` a pixel, row by row. */
export interface Stamp {
  side: number;
  pixels: Uint32Array;
}

/** A colour with full cover. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Reads a colour as computed styles write it.
 * @example readColour('rgb(1, 2, 3)') // [1, 2, 3]
 */
export function readColour(text: string): Colour {
  const numbers = text.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const scale = text.startsWith('color(') ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = numbers.map((value) => Math.round(value * scale));
  return [red, green, blue];
}

/** One pixel. @param cover from 0 to 1 */
export const toPixel = ([red, green, blue]: Colour, cover = 1): number =>
  ((Math.round(cover * 255) << 24) | (blue << 16) | (green << 8) | red) >>> 0;

/**
 * Puts a stamp onto a picture without transparent pixels; what lies outside is cut off.
 * @param target as {@link Stamp}, `width` by `height`
 * @param left where the stamp's corner comes to lie, in whole pixels
 */
export function putStamp(
  target: Uint32Array,
  width: number,
  height: number,
  { side, pixels }: Stamp,
  left: number,
  top: number,
) {
  const fromX = Math.max(0, -left);
  const toX = Math.min(side, width - left);
  const toY = Math.min(side, height - top);
  for (let y = Math.max(0, -top); y < toY; y++) {
    let to = (top + y) * width + left + fromX;
    let from = y * side + fromX;
    for (let x = fromX; x < toX; x++, to++, from++) {
      const pixel = pixels[from]!;
      const cover = pixel >>> 24;
      if (cover === 255) target[to] = pixel;
      else if (cover > 0) target[to] = mix(pixel, target[to]!, cover);
    }
  }
}

/** Red and blue at once, as neither reaches into the other. */
function mix(above: number, below: number, cover: number): number {
  const rest = 255 - cover;
  const redBlue = ((above & 0xff00ff) * cover + (below & 0xff00ff) * rest) >>> 8;
  const green = ((above & 0xff00) * cover + (below & 0xff00) * rest) >>> 8;
  return (0xff000000 | (redBlue & 0xff00ff) | (green & 0xff00)) >>> 0;
}
