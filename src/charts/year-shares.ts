import { max, scaleBand, scaleLinear } from 'd3';
import type { YearShare } from '../papers/year-shares.ts';

/** A year with its place in the drawing, in user units. */
export interface PlacedYear extends YearShare {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The middle of the column from the left. */
  middle: number;
  /** Where the mark of the expected number lies, from the top. */
  expectedY: number;
  /** Where the number stands: above the column, and above the mark where that is in the way. */
  countY: number;
  /** Whether there is room for the year below the column. */
  labelled: boolean;
}

/** Columns above a base line, oldest year first. */
export interface YearLayout {
  width: number;
  height: number;
  /** The base line from the top. */
  baseline: number;
  /** Whether there is room for the total of each year below it. */
  hasTotals: boolean;
  years: PlacedYear[];
}

const width = 420;
const height = 196;
const axisHeight = 38;
const noteHeight = 18;
/** From a column or a mark to the middle of the number above. */
const countGap = 8;
/** Room that a year takes below its column. */
const labelWidth = 36;

/** Places a column for each year, and a mark where an even share of all years would end. */
export function layoutYears(shares: readonly YearShare[]): YearLayout {
  const baseline = height - axisHeight;
  const x = scaleBand(
    shares.map(({ year }) => year),
    [0, width],
  )
    .paddingInner(0.28)
    .paddingOuter(0.1);
  const top = max(shares, ({ count, expected }) => Math.max(count, expected)) || 1;
  const y = scaleLinear([0, top], [baseline, noteHeight]);
  const every = Math.max(1, Math.ceil(labelWidth / x.step()));
  const years = shares.map((share, index) => ({
    ...share,
    x: round(x(share.year)!),
    y: round(y(share.count)),
    countY: round(placeCount(y(share.count), y(share.expected))),
    width: round(x.bandwidth()),
    height: round(baseline - y(share.count)),
    middle: round(x(share.year)! + x.bandwidth() / 2),
    expectedY: round(y(share.expected)),
    // Counted from the newest year, which is the one looked for.
    labelled: (shares.length - 1 - index) % every === 0,
  }));
  return { width, height, baseline, hasTotals: every === 1, years };
}

function placeCount(top: number, mark: number): number {
  return top - mark > 0 && top - mark < 2 * countGap ? mark - countGap : top - countGap;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
