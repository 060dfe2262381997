import { scaleLog } from 'd3';
import type { Share } from '../papers/distinctive-tags.ts';
import { layoutLabels, stackRows } from './labels.ts';

/** A tag with its place in the drawing, in user units. */
export interface PlacedShare extends Share {
  /** The label, in lines. */
  lines: string[];
  /** Top, middle and height of the row. */
  top: number;
  middle: number;
  height: number;
  /** Places of the ratio and of the ends of its interval, from the left. */
  x: number;
  lowX: number;
  highX: number;
}

/** Odds ratios as dots with their intervals, in the order given, on a logarithmic scale below them. */
export interface OddsLayout {
  width: number;
  height: number;
  labelWidth: number;
  /** Where the counts begin. */
  noteX: number;
  /** Where the scale lies, from the top. */
  axisY: number;
  /** Round ratios; 1 is no difference. */
  ticks: { ratio: number; x: number }[];
  dots: PlacedShare[];
}

const width = 420;
const axisHeight = 22;
const noteWidth = 58;
const rowHeight = 25;
/** Intervals of a few papers reach far beyond it, and say no more for that. */
const highest = 256;
const step = 4;

/** Places a dot in a row for each share. Intervals end with the scale, at the latest at 256. */
export function layoutOdds(shares: readonly Share[]): OddsLayout {
  const { lines, labelWidth } = layoutLabels(shares.map(({ label }) => label));
  const rows = stackRows(lines, rowHeight);
  const low = Math.min(1, ...shares.map((share) => share.low));
  const high = Math.min(highest, Math.max(step, ...shares.map((share) => share.high)));
  const noteX = width - noteWidth;
  const x = scaleLog([low, high], [labelWidth, noteX - 10]).clamp(true);
  const dots = shares.map((share, row) => ({
    ...share,
    lines: lines[row]!,
    top: rows.tops[row]!,
    middle: rows.tops[row]! + rows.heights[row]! / 2,
    height: rows.heights[row]!,
    x: round(x(share.ratio)),
    lowX: round(x(share.low)),
    highX: round(x(share.high)),
  }));
  const ticks = [];
  for (let ratio = 1; ratio <= high; ratio *= step) ticks.push({ ratio, x: round(x(ratio)) });
  const axisY = rows.height;
  return { width, height: axisY + axisHeight, labelWidth, noteX, axisY, ticks, dots };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
