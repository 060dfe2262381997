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
  /** Whether it has a label below: on phones too, only where there is more room, or nowhere. */
  labelled: 'always' | 'wide' | 'never';
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
/** Labels such as `2023` that fit side by side, and on a phone. */
const mostLabels = { wide: 12, always: 7 };

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
  const columns = data.map((column, index) => ({
    ...column,
    x: round(x(index)!),
    y: round(y(column.value)),
    width: round(x.bandwidth()),
    height: round(baseline - round(y(column.value))),
    middle: round(x(index)! + x.bandwidth() / 2),
    labelled: labelColumn(data.length, data.length - 1 - index),
    isNoted: column.value > 0 && (data.length <= mostLabels.wide || column.value === most),
  }));
  return { height, baseline, columns };
}

/**
 * Whether a column has a label below.
 * @param total number of columns
 * @param fromLast place of the column, counted from the last one, which is 0
 */
export function labelColumn(total: number, fromLast: number): PlacedColumn['labelled'] {
  const wide = Math.ceil(total / mostLabels.wide);
  const always = Math.ceil(total / mostLabels.always);
  if (fromLast % always === 0) return 'always';
  return fromLast % wide === 0 && always % wide === 0 ? 'wide' : 'never';
}
