import { max, scaleBand, scaleLinear } from 'd3';
import type { Bar } from './bar-chart.ts';

/** A column with its place in the drawing, in user units. */
export interface PlacedColumn extends Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The middle of the column from the left. */
  middle: number;
}

/** Vertical columns in the order given, above a base line. */
export interface ColumnLayout {
  width: number;
  height: number;
  /** The base line from the top. */
  baseline: number;
  columns: PlacedColumn[];
}

const axisHeight = 22;
const noteHeight = 18;

/** Places columns side by side; the tallest one fills the height that axis and note leave. */
export function layoutColumns(data: readonly Bar[], width: number, height: number): ColumnLayout {
  const baseline = height - axisHeight;
  const x = scaleBand(
    data.map((_, index) => index),
    [0, width],
  )
    .paddingInner(0.28)
    .paddingOuter(0.1);
  const y = scaleLinear([0, max(data, ({ value }) => value) || 1], [baseline, noteHeight]);
  const round = (value: number) => Math.round(value * 10) / 10;
  const columns = data.map((column, index) => ({
    ...column,
    x: round(x(index)!),
    y: round(y(column.value)),
    width: round(x.bandwidth()),
    height: round(baseline - round(y(column.value))),
    middle: round(x(index)! + x.bandwidth() / 2),
  }));
  return { width, height, baseline, columns };
}
