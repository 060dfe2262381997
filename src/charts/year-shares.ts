import { max, scaleBand, scaleLinear } from 'd3';
import type { YearShare } from '../papers/year-shares.ts';
import { labelColumn, type PlacedColumn } from './column-chart.ts';

/** A year with its place: across in percent of the width, up and down in px. */
export interface PlacedYear extends YearShare {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The middle of the column from the left. */
  middle: number;
  /** Where the mark of the expected number lies, from the top. */
  expectedY: number;
  /** The foot of the number: above the column, and above the mark where that is in the way. */
  countY: number;
  labelled: PlacedColumn['labelled'];
}

/** Columns above a base line, oldest year first. */
export interface YearLayout {
  /** In px. */
  height: number;
  /** The base line from the top, in px. */
  baseline: number;
  years: PlacedYear[];
}

const height = 220;
/** The year, and how many papers it has in all. */
const axisHeight = 42;
const noteHeight = 20;
/** From a column or a mark to the foot of the number above. */
const countGap = 6;
const letterHeight = 10;

/** Places a column for each year, and a mark where an even share of all years would end. */
export function layoutYears(shares: readonly YearShare[]): YearLayout {
  const baseline = height - axisHeight;
  const x = scaleBand(
    shares.map(({ year }) => year),
    [0, 100],
  )
    .paddingInner(0.28)
    .paddingOuter(0.1);
  const top = max(shares, ({ count, expected }) => Math.max(count, expected)) || 1;
  const y = scaleLinear([0, top], [baseline, noteHeight]);
  const years = shares.map((share, index) => ({
    ...share,
    x: round(x(share.year)!),
    y: round(y(share.count)),
    countY: round(placeCount(y(share.count), y(share.expected))),
    width: round(x.bandwidth()),
    height: round(baseline - y(share.count)),
    middle: round(x(share.year)! + x.bandwidth() / 2),
    expectedY: round(y(share.expected)),
    labelled: labelColumn(shares.length, shares.length - 1 - index),
  }));
  return { height, baseline, years };
}

function placeCount(top: number, mark: number): number {
  const isInTheWay = mark < top + 2 && mark > top - 2 * countGap - letterHeight;
  return (isInTheWay ? Math.min(mark, top) : top) - countGap;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
