import { scaleLog } from 'd3';
import type { Share } from '../papers/distinctive-tags.ts';

/** A tag with the places of its ratio and of the ends of its interval, in percent of the room. */
export interface PlacedShare extends Share {
  x: number;
  lowX: number;
  highX: number;
}

/** Odds ratios as dots with their intervals, in the order given, on one logarithmic scale. */
export interface OddsLayout {
  /** Round ratios with their places; 1 is no difference. */
  ticks: { ratio: number; x: number }[];
  dots: PlacedShare[];
}

/** Intervals of a few papers reach far beyond it, and say no more for that. */
const highest = 256;
const step = 4;

/** Places a dot for each share. Intervals end with the scale, at the latest at 256. */
export function layoutOdds(shares: readonly Share[]): OddsLayout {
  const low = Math.min(1, ...shares.map((share) => share.low));
  const high = Math.min(highest, Math.max(step, ...shares.map((share) => share.high)));
  const scale = scaleLog([low, high], [0, 100]).clamp(true);
  const x = (ratio: number) => Math.round(scale(ratio) * 100) / 100;
  const dots = shares.map((share) => ({
    ...share,
    x: x(share.ratio),
    lowX: x(share.low),
    highX: x(share.high),
  }));
  const ticks = [];
  for (let ratio = 1; ratio <= high; ratio *= step) ticks.push({ ratio, x: x(ratio) });
  return { ticks, dots };
}
