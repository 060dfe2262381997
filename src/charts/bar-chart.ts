import { max, scaleLinear } from 'd3';

/** One thing to compare. */
export interface Bar {
  label: string;
  value: number;
  /** Where the bar leads. */
  url?: string;
  /** What stands beside the bar; the value where absent. */
  note?: string;
  /** What the bar's tip says; label and note where absent. */
  tip?: string;
  /** Slug of the topic whose colour the bar has. */
  topic?: string;
}

/** A bar with its length. */
export interface PlacedBar extends Bar {
  /** Percent of the room for bars. */
  length: number;
}

/** The least that still shows, in percent. */
const least = 0.5;

/** Lengths of bars in the order given: the longest one fills the room, nothing has no length. */
export function layoutBars(data: readonly Bar[]): PlacedBar[] {
  const x = scaleLinear([0, max(data, ({ value }) => value) || 1], [0, 100]);
  const round = (value: number) => Math.round(value * 100) / 100;
  return data.map((bar) => ({
    ...bar,
    length: bar.value > 0 ? Math.max(least, round(x(bar.value))) : 0,
  }));
}
