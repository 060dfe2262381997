/** Where a mark lies, in any unit. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much a step to the side counts against a step ahead: rows and columns are kept. */
const sideways = 4;
/** Browsers round the places of one row differently. */
const tolerance = 0.5;

/**
 * The mark that a key leads to: with an arrow the nearest one on that side, with Home the first and
 * with End the last.
 * @param from index of the mark that has the focus
 * @param key as `KeyboardEvent.key` names it
 * @returns an index; `from` where nothing lies on that side.
 */
export function findNext(places: readonly Place[], from: number, key: string): number {
  if (key === 'Home') return 0;
  if (key === 'End') return places.length - 1;
  const start = centre(places[from]!);
  const best = { index: from, cost: Infinity };
  for (const [index, place] of places.entries()) {
    const { x, y } = centre(place);
    const { ahead, aside } = turn(key, x - start.x, y - start.y);
    const cost = ahead + sideways * Math.abs(aside);
    const isAhead = ahead > tolerance && Math.abs(aside) < 2 * ahead;
    if (isAhead && cost < best.cost) Object.assign(best, { index, cost });
  }
  return best.index;
}

function turn(key: string, right: number, down: number) {
  if (key === 'ArrowRight') return { ahead: right, aside: down };
  if (key === 'ArrowLeft') return { ahead: -right, aside: down };
  return { ahead: key === 'ArrowDown' ? down : -down, aside: right };
}

function centre({ x, y, width, height }: Place) {
  return { x: x + width / 2, y: y + height / 2 };
}
