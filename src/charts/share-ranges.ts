import { max, scaleBand, scaleLinear } from 'd3';
import { fewPapers, type PeriodShare } from '../papers/trends.ts';

/** A period's share: across in percent of the width, up and down in px. */
export interface ShareRange extends PeriodShare {
  x: number;
  width: number;
  /** The share, and the ends of its interval. */
  y: number;
  top: number;
  bottom: number;
  /** The period has few papers. */
  isFaint: boolean;
}

/** All drawings of a set, on one scale. */
export interface ShareRanges {
  /** In the order of the series. */
  drawings: ShareRange[][];
  /** The highest share that the scale shows, from 0 to 1. */
  most: number;
}

/**
 * Shares with their intervals, so that equal heights are equal shares in all series.
 * @param series all over the same periods
 * @param height of one drawing, in px
 */
export function layoutShareRanges(
  series: readonly (readonly PeriodShare[])[],
  height: number,
): ShareRanges {
  const highest = max(series.flat(), ({ high }) => high) ?? 0;
  // Full tenths, so that the scale can be said in words.
  const most = Math.min(1, Math.ceil(highest * 10) / 10) || 1;
  const y = scaleLinear([0, most], [height, 0]);
  const round = (value: number) => Math.round(value * 100) / 100;
  const drawings = series.map((periods) => {
    const x = scaleBand(
      periods.map(({ first }) => first),
      [0, 100],
    ).paddingInner(0.25);
    return periods.map((one) => ({
      ...one,
      x: round(x(one.first)!),
      width: round(x.bandwidth()),
      y: round(y(one.share)),
      top: round(y(one.high)),
      bottom: round(y(one.low)),
      isFaint: one.total < fewPapers,
    }));
  });
  return { drawings, most };
}
