import { max, scaleBand, scaleLinear } from 'd3';

/** One thing to compare. */
export interface Bar {
  label: string;
  value: number;
  /** Where the bar leads. */
  url?: string;
  /** What stands at the end of the bar; the value where absent. */
  note?: string;
}

/** A bar with its place in the drawing, in user units. */
export interface PlacedBar extends Bar {
  /** The label, shortened to its room. */
  shortLabel: string;
  /** Left and top corner, size. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** The middle of the bar from the top. */
  middle: number;
}

/** Horizontal bars in the order given, labels to their left. */
export interface BarLayout {
  width: number;
  height: number;
  /** Room for labels at the left. */
  labelWidth: number;
  bars: PlacedBar[];
}

/** Height of one row, in user units. */
export const rowHeight = 26;

const noteWidth = 44;
const maxLabelLength = 36;
/** Mean width of a letter of the interface font at 13 units, with a little room to spare. */
const letterWidth = 6.6;

/**
 * Places bars in rows of equal height. The longest one fills the width that labels and notes leave.
 * @param width of the whole drawing, in user units
 */
export function layoutBars(data: readonly Bar[], width: number): BarLayout {
  const height = data.length * rowHeight;
  const shortLabels = data.map(({ label }) => shorten(label));
  const labelWidth =
    Math.ceil((max(shortLabels, (label) => [...label].length) ?? 0) * letterWidth) + 10;
  const y = scaleBand(
    data.map((_, row) => row),
    [0, height],
  )
    .paddingInner(0.3)
    // Half of it outside, so that every row is as high as the others.
    .paddingOuter(0.15);
  const x = scaleLinear(
    [0, max(data, ({ value }) => value) || 1],
    [0, width - labelWidth - noteWidth],
  );
  const bars = data.map((bar, row) => ({
    ...bar,
    shortLabel: shortLabels[row]!,
    x: labelWidth,
    y: round(y(row)!),
    // The smallest value still shows, nothing does not.
    width: bar.value > 0 ? Math.max(1, round(x(bar.value))) : 0,
    height: round(y.bandwidth()),
    middle: row * rowHeight + rowHeight / 2,
  }));
  return { width, height, labelWidth, bars };
}

function shorten(label: string): string {
  const letters = [...label];
  if (letters.length <= maxLabelLength) return label;
  const start = letters.slice(0, maxLabelLength - 1).join('');
  return `${start.trimEnd()}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
