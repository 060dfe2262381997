import { max, scaleQuantize } from 'd3';
import type { Group } from '../papers/groups.ts';

/** How many papers two groups share. */
export interface Cell {
  row: Group;
  column: Group;
  count: number;
  /** Depth of its colour, from 1 to 5; 0 for no paper. */
  depth: number;
}

const depths = [1, 2, 3, 4, 5];

/** Papers that each row shares with each column, rows and columns in the order given. */
export function layoutHeatMap(rows: readonly Group[], columns: readonly Group[]): Cell[][] {
  const counts = rows.map((row) => {
    const papers = new Set(row.papers.map(({ id }) => id));
    return columns.map((column) => ({
      row,
      column,
      count: column.papers.filter(({ id }) => papers.has(id)).length,
    }));
  });
  const most = max(counts.flat(), ({ count }) => count) || 1;
  const depth = scaleQuantize([0, most], depths);
  return counts.map((cells) =>
    cells.map((cell) => ({ ...cell, depth: cell.count > 0 ? depth(cell.count) : 0 })),
  );
}
