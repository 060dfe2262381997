import { max } from 'd3';

/** A column of a tiny drawing, in user units. */
export interface TinyColumn {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Columns without labels, side by side. */
export interface TinyLayout {
  width: number;
  height: number;
  columns: TinyColumn[];
}

const height = 28;
const columnWidth = 7;
const gap = 2;

/** Places a column for each number; nothing still has a line to stand on. */
export function layoutTinyYears(counts: readonly number[]): TinyLayout {
  const top = max(counts) || 1;
  const columns = counts.map((count, index) => {
    const columnHeight = Math.round(Math.max(1, (count / top) * height) * 10) / 10;
    return {
      x: index * (columnWidth + gap),
      y: height - columnHeight,
      width: columnWidth,
      height: columnHeight,
    };
  });
  return { width: counts.length * (columnWidth + gap) - gap, height, columns };
}
