import type { MapPlace } from './map-dots.ts';

/** Size of the drawing of the whole map, in user units. */
export const frameWidth = 1000;
export const frameHeight = 860;

const margin = 44;

/** How places on the map become places in the drawing: `x * scale + left`, `y * scale + top`. */
export interface MapFit {
  scale: number;
  left: number;
  top: number;
}

/** The largest drawing of all places, in the middle of the frame, with a margin for marks and names. */
export function fitMap(places: readonly MapPlace[]): MapFit {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)].map((values) => {
    const low = values.reduce((a, b) => Math.min(a, b), 1);
    const high = values.reduce((a, b) => Math.max(a, b), 0);
    return { span: Math.max(high - low, 0.05), middle: (low + high) / 2 };
  }) as [{ span: number; middle: number }, { span: number; middle: number }];
  const scale = Math.min((frameWidth - 2 * margin) / xs.span, (frameHeight - 2 * margin) / ys.span);
  return {
    scale,
    left: frameWidth / 2 - xs.middle * scale,
    top: frameHeight / 2 - ys.middle * scale,
  };
}

/** Places in the drawing, in user units. */
export function placeInFrame(places: readonly MapPlace[]): MapPlace[] {
  const { scale, left, top } = fitMap(places);
  return places.map(({ x, y }) => ({ x: x * scale + left, y: y * scale + top }));
}
