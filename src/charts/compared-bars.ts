import { max, scaleLinear } from 'd3';

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

/** A bar with its length, and the place of its mark, in percent of the room for bars. */
export interface PlacedComparedBar extends ComparedBar {
  length: number;
  expectedAt: number;
}

/** Lengths of bars in the order given: the longest bar, or the furthest mark, fills the room. */
export function layoutComparedBars(data: readonly ComparedBar[]): PlacedComparedBar[] {
  const most = max(data, ({ count, expected }) => Math.max(count, expected)) || 1;
  const x = scaleLinear([0, most], [0, 100]);
  const round = (value: number) => Math.round(value * 100) / 100;
  return data.map((bar) => ({
    ...bar,
    length: round(x(bar.count)),
    expectedAt: round(x(bar.expected)),
  }));
}
