import { toPixel, type Colour, type Stamp } from './map-pixels.ts';

/** Side of the square around a mark, in its units: the widest mark with its rim. */
const unitsWide = 26;
/** Points looked at in each direction of a unit. */
const samples = 4;
const side = unitsWide * samples;
/** Width of the rim that keeps neighbours apart, in points. */
const rimWidth = 5;

/** What lies at each point around a mark: 2 the mark itself, 1 its rim, 0 neither. */
export type MarkMask = Uint8Array;

/**
 * Looks at a mark point by point. Canvases are asked whether points lie in a path and not for their
 * pixels, which browsers blur against being recognised.
 */
export function readMark(context: CanvasRenderingContext2D, path: Path2D): MarkMask {
  context.save();
  context.resetTransform();
  const mask = new Uint8Array(side * side);
  const toUnits = (point: number) => (point + 0.5) / samples - unitsWide / 2;
  for (const at of mask.keys())
    if (context.isPointInPath(path, toUnits(at % side), toUnits(Math.floor(at / side))))
      mask[at] = 2;
  context.restore();
  return addRim(mask);
}

function addRim(mask: MarkMask): MarkMask {
  const edge = [...mask.keys()].filter(
    (at) => mask[at] === 2 && [-1, 1, -side, side].some((step) => mask[at + step] !== 2),
  );
  for (const at of edge)
    for (let down = -rimWidth; down <= rimWidth; down++)
      for (let aside = -rimWidth; aside <= rimWidth; aside++) {
        const near = at + down * side + aside;
        if (down ** 2 + aside ** 2 <= rimWidth ** 2 && mask[near] === 0) mask[near] = 1;
      }
  return mask;
}

/**
 * A mark as a stamp: its colour, and around it the ground.
 * @param scale pixels a unit
 * @param cover of the whole mark, from 0 to 1
 */
export function makeStamp(
  mask: MarkMask,
  [colour, ground]: readonly [Colour, Colour],
  scale: number,
  cover: number,
): Stamp {
  const stampSide = Math.ceil(unitsWide * scale);
  const pixels = new Uint32Array(stampSide * stampSide);
  // Points under each pixel; the middles of both lie on each other.
  const step = samples / scale;
  const first = side / 2 - (stampSide / 2) * step;
  const rangeOf = (pixel: number) => {
    const from = Math.round(first + pixel * step);
    return [
      Math.max(0, from),
      Math.min(side, Math.max(from + 1, Math.round(first + (pixel + 1) * step))),
    ] as const;
  };
  for (let row = 0; row < stampSide; row++) {
    const [top, bottom] = rangeOf(row);
    for (let column = 0; column < stampSide; column++) {
      const [left, right] = rangeOf(column);
      let [inside, around, all] = [0, 0, 0];
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) {
          all++;
          if (mask[y * side + x] === 2) inside++;
          else if (mask[y * side + x] === 1) around++;
        }
      if (inside + around === 0) continue;
      const share = inside / (inside + around);
      const [red, green, blue] = ([0, 1, 2] as const).map((part) =>
        Math.round(colour[part] * share + ground[part] * (1 - share)),
      ) as [number, number, number];
      pixels[row * stampSide + column] = toPixel(
        [red, green, blue],
        (cover * (inside + around)) / all,
      );
    }
  }
  return { side: stampSide, pixels };
}
