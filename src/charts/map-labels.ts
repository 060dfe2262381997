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

/** Something that names beside points stay clear of, around its middle. */
export interface Obstacle {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Room around each label, so that neighbours do not read as one. */
const air = 6;

/**
 * Gives labels their places, first come first served: one that would lie over an earlier one is left
 * out. One that stands on its place is moved into the drawing where it would leave it; one beside a
 * point tries right, left, below, above, and is left out where it would leave the drawing.
 * @param wanted the most important first
 * @param width of the drawing, which starts at 0,0
 * @param obstacles what no label beside a point may cover
 * @returns those that found a place, in the order wanted
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  width: number,
  height: number,
  obstacles: readonly Obstacle[] = [],
): LabelPlace[] {
  const taken: Box[] = [];
  const kept = obstacles.map((obstacle) => boxAround(obstacle.x, obstacle.y, obstacle));
  return wanted.flatMap((label, index) => {
    for (const { x, y } of findCandidates(label, width, height)) {
      const box = boxAround(x, y, label);
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      if (!isInside || taken.some((other) => overlap(box, other, air))) continue;
      if (label.gap !== undefined && kept.some((other) => overlap(box, other, 0))) continue;
      taken.push(box);
      return [{ index, x, y }];
    }
    return [];
  });
}

function findCandidates(
  { x, y, width, height, gap }: WantedLabel,
  drawingWidth: number,
  drawingHeight: number,
) {
  if (gap === undefined)
    return [{ x: keepInside(x, width, drawingWidth), y: keepInside(y, height, drawingHeight) }];
  const aside = gap + width / 2;
  const away = gap + height / 2;
  return [
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y + away },
    { x, y: y - away },
  ];
}

const keepInside = (middle: number, size: number, room: number) =>
  Math.max(size / 2 + air, Math.min(middle, room - size / 2 - air));

const boxAround = (x: number, y: number, { width, height }: Obstacle): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (a: Box, b: Box, air: number) =>
  a.left < b.right + air &&
  b.left < a.right + air &&
  a.top < b.bottom + air &&
  b.top < a.bottom + air;
