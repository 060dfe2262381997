/** A text that wants a place in a drawing, in the drawing's units. */
export interface WantedLabel {
  /** What it names. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Distance from what it names, beside which it stands; absent for a text that stands on it. */
  gap?: number;
}

/** The middle of a label that has its place. */
export interface LabelPlace {
  /** Place in the list of wanted labels. */
  index: number;
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Room around each label, so that neighbours do not read as one. */
const air = 4;

/**
 * Gives labels their places, first come first served: one that would lie over an earlier one or
 * leave the drawing is left out. Beside a point the right is tried first, then left, below, above.
 * @param wanted the most important first
 * @param width of the drawing, which starts at 0,0
 * @returns those that found a place, in the order wanted
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  width: number,
  height: number,
): LabelPlace[] {
  const taken: Box[] = [];
  return wanted.flatMap((label, index) => {
    for (const { x, y } of findCandidates(label)) {
      const box = boxAround(x, y, label);
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ index, x, y }];
    }
    return [];
  });
}

function findCandidates({ x, y, width, height, gap }: WantedLabel) {
  if (gap === undefined) return [{ x, y }];
  const aside = gap + width / 2;
  const away = gap + height / 2;
  return [
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y + away },
    { x, y: y - away },
  ];
}

const boxAround = (x: number, y: number, { width, height }: WantedLabel): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (a: Box, b: Box) =>
  a.left < b.right + air &&
  b.left < a.right + air &&
  a.top < b.bottom + air &&
  b.top < a.bottom + air;
