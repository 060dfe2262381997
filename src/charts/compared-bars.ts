import { max, scaleLinear } from 'd3';
import { layoutLabels, stackRows } from './labels.ts';

/** A number, beside the one that chance would give. */
export interface ComparedBar {
  label: string;
  count: number;
  expected: number;
  /** Where the papers are listed. */
  url?: string | undefined;
  /** The topic whose colour the bar has. */
  topic?: string;
}

/** A bar with its place in the drawing, in user units. */
export interface PlacedComparedBar extends ComparedBar {
  /** The label, in lines. */
  lines: string[];
  /** Top, middle and height of the row. */
  top: number;
  middle: number;
  height: number;
  width: number;
  /** Where the mark of the expected number lies, from the left. */
  expectedX: number;
  /** Where the number stands. */
  noteX: number;
}

/** Horizontal bars in the order given, labels to their left. */
export interface ComparedLayout {
  width: number;
  height: number;
  /** Where bars begin. */
  x: number;
  bars: PlacedComparedBar[];
}

const width = 420;
const noteWidth = 30;
const rowHeight = 25;

/** Places bars in rows; the longest bar or mark fills the width that is left. */
export function layoutComparedBars(data: readonly ComparedBar[]): ComparedLayout {
  const { lines, labelWidth } = layoutLabels(data.map(({ label }) => label));
  const rows = stackRows(lines, rowHeight);
  const top = max(data, ({ count, expected }) => Math.max(count, expected)) || 1;
  const x = scaleLinear([0, top], [0, width - labelWidth - noteWidth]);
  const bars = data.map((bar, row) => {
    const end = Math.max(1, round(x(bar.count)));
    const mark = round(x(bar.expected));
    return {
      ...bar,
      lines: lines[row]!,
      top: rows.tops[row]!,
      middle: rows.tops[row]! + rows.heights[row]! / 2,
      height: rows.heights[row]!,
      width: end,
      expectedX: labelWidth + mark,
      // Beside the bar, unless the mark is in the way.
      noteX: labelWidth + (mark > end - 2 && mark < end + 22 ? mark : end) + 7,
    };
  });
  return { width, height: rows.height, x: labelWidth, bars };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
