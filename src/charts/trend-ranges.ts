import { max, min, scaleLinear } from 'd3';
import type { Trend } from '../papers/trends.ts';

/** A change with its interval, across in percent of the width. */
export interface TrendRange extends Trend {
  x: number;
  left: number;
  right: number;
}

/** Changes on one scale. */
export interface TrendRanges {
  ranges: TrendRange[];
  /** Where there is no change. */
  zero: number;
  /** Values of the axis, from -1 to 1, with their places. */
  ticks: { value: number; x: number }[];
}

/** Places changes from left (less) to right (more), in their order; no change is always in sight. */
export function layoutTrends(trends: readonly Trend[]): TrendRanges {
  const x = scaleLinear(
    [
      Math.min(0, min(trends, ({ low }) => low) ?? 0),
      Math.max(0, max(trends, ({ high }) => high) ?? 0),
    ],
    [0, 100],
  ).nice(4);
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    ranges: trends.map((trend) => ({
      ...trend,
      x: round(x(trend.change)),
      left: round(x(trend.low)),
      right: round(x(trend.high)),
    })),
    zero: round(x(0)),
    ticks: x.ticks(4).map((value) => ({ value: round(value), x: round(x(value)) })),
  };
}
