/** Where a mark lies, in any unit. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much a gap to the side counts against the way ahead: rows and columns are kept. */
const sideways = 4;

/**
 * The mark that a key leads to: with an arrow the nearest one whose middle lies beyond this one's edge,
 * with Home the first and with End the last.
 * @param from index of the mark that has the focus
 * @param key as `KeyboardEvent.key` names it
 * @returns an index; `from` where nothing lies on that side.
 */
export function findNext(places: readonly Place[], from: number, key: string): number {
  if (key === 'Home') return 0;
  if (key === 'End') return places.length - 1;
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  const start = toSpans(places[from]!, isAcross);
  const best = { index: from, cost: Infinity };
  for (const [index, place] of places.entries()) {
    const { ahead, aside } = toSpans(place, isAcross);
    const way = sign * (ahead.middle - start.ahead.middle);
    const gap = Math.abs(aside.middle - start.aside.middle) - aside.half - start.aside.half;
    const cost = way + sideways * Math.max(0, gap);
    if (way > start.ahead.half && cost < best.cost) Object.assign(best, { index, cost });
  }
  return best.index;
}

function toSpans({ x, y, width, height }: Place, isAcross: boolean) {
  const across = { middle: x + width / 2, half: width / 2 };
  const down = { middle: y + height / 2, half: height / 2 };
  return isAcross ? { ahead: across, aside: down } : { ahead: down, aside: across };
}
