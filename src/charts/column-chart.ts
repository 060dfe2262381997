import { max, scaleBand, scaleLinear } from 'd3';
import type { Bar } from './bar-chart.ts';

/** A column with its place: across in percent of the width, up and down in px. */
export interface PlacedColumn extends Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The middle of the column from the left. */
  middle: number;
  /** The label fits below without touching the next. */
  isLabelled: boolean;
  /** The note fits above. */
  isNoted: boolean;
}

/** Vertical columns in the order given, above a base line. */
export interface ColumnLayout {
  /** In px. */
  height: number;
  /** The base line from the top, in px. */
  baseline: number;
  columns: PlacedColumn[];
}

const axisHeight = 24;
const noteHeight = 18;
/** Labels such as `2023` that fit side by side on a phone. */
const mostLabels = 10;

/**
 * Places columns side by side; the tallest one fills the height that axis and note leave. Where there
 * are too many for a label each, the last one has a label, and others at equal distances before it.
 * @param height of the whole drawing, in px
 */
export function layoutColumns(data: readonly Bar[], height: number): ColumnLayout {
  const baseline = height - axisHeight;
  const x = scaleBand(
    data.map((_, index) => index),
    [0, 100],
  )
    .paddingInner(0.28)
    .paddingOuter(0.1);
  const most = max(data, ({ value }) => value) || 1;
  const y = scaleLinear([0, most], [baseline, noteHeight]);
  const round = (value: number) => Math.round(value * 100) / 100;
  const step = Math.ceil(data.length / mostLabels);
  const columns = data.map((column, index) => ({
    ...column,
    x: round(x(index)!),
    y: round(y(column.value)),
    width: round(x.bandwidth()),
    height: round(baseline - round(y(column.value))),
    middle: round(x(index)! + x.bandwidth() / 2),
    isLabelled: (data.length - 1 - index) % step === 0,
    isNoted: column.value > 0 && (step === 1 || column.value === most),
  }));
  return { height, baseline, columns };
}
