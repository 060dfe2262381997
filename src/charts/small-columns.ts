import { max, scaleBand, scaleLinear } from 'd3';
import type { YearCount } from '../papers/statistics.ts';

/** A year as a column: across in percent of the width, up and down in px. */
export interface SmallColumn extends YearCount {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One drawing of many on one scale. */
export interface SmallColumns {
  columns: SmallColumn[];
  /** The highest column, the latest of equal ones; undefined where all are empty. */
  peak?: SmallColumn & { middle: number };
}

/**
 * Small columns of several series, so that equal counts are equally high in all of them.
 * @param series all over the same years
 * @param top room above the highest column, in px
 * @param baseline the foot of the columns from the top, in px
 * @returns in the order of the series
 */
export function layoutSmallColumns(
  series: readonly (readonly YearCount[])[],
  top: number,
  baseline: number,
): SmallColumns[] {
  const most = max(series.flat(), ({ count }) => count) || 1;
  const y = scaleLinear([0, most], [baseline, top]);
  const round = (value: number) => Math.round(value * 100) / 100;
  return series.map((years) => {
    const x = scaleBand(
      years.map(({ year }) => year),
      [0, 100],
    ).paddingInner(0.2);
    const columns = years.map(({ year, count }) => ({
      year,
      count,
      x: round(x(year)!),
      y: round(y(count)),
      width: round(x.bandwidth()),
      height: round(baseline - round(y(count))),
    }));
    const peak = columns.reduce<SmallColumn | undefined>(
      (best, column) => (column.count >= (best?.count ?? 1) ? column : best),
      undefined,
    );
    return { columns, ...(peak && { peak: { ...peak, middle: round(peak.x + peak.width / 2) } }) };
  });
}
