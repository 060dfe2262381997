import type { MapData } from './map-data.ts';
import type { MapPlace } from './map-dots.ts';
import { placeLabels } from './map-labels.ts';
import { shortenTitle } from './short-title.ts';

/** What the names on a map are chosen from. */
export interface TextScene {
  map: MapData;
  width: number;
  height: number;
  scale: number;
  /** From a place on the map to pixels of the drawing. */
  toDrawing: (place: MapPlace) => MapPlace;
  lit: readonly boolean[];
  /** The paper whose card shows its title already. */
  current: number | undefined;
  /** Width in pixels. */
  measure: (text: string, isRegion: boolean) => number;
  lineHeight: number;
  /** From the middle of a mark to its rim, in pixels. */
  markRadius: number;
}

/** A name with the middle of its place in pixels. */
export interface MapText extends MapPlace {
  text: string;
  isRegion: boolean;
}

/** Few enough papers for their titles to be read. */
const maxTitled = 40;

/**
 * The names that a part of the map shows: regions of the level that fits its scale, and titles of
 * papers where few of them light up. None lies over another.
 * @returns regions first
 */
export function chooseTexts(scene: TextScene): MapText[] {
  const { map, width, height, scale, toDrawing, measure, lineHeight, markRadius } = scene;
  const isInside = ({ x, y }: MapPlace) => x >= 0 && y >= 0 && x <= width && y <= height;
  const finest = map.regions.reduce((most, { level }) => Math.max(most, level), 0);
  const level = Math.min(finest, Math.floor(Math.log2(scale) + 0.25));
  const regions = map.regions
    .filter((region) => region.level === level)
    .map((region) => ({ ...toDrawing(region), text: nameRegion(map, region), isRegion: true }))
    .filter(isInside);
  const titles = findTitled(scene, isInside).map((index) => ({
    ...toDrawing(map.papers[index]!),
    text: shortenTitle(map.papers[index]!.title),
    isRegion: false,
  }));
  const wanted = [...regions, ...titles];
  const placed = placeLabels(
    wanted.map(({ x, y, text, isRegion }) => ({
      x,
      y,
      width: measure(text, isRegion),
      height: lineHeight,
      ...(!isRegion && { gap: markRadius + 5 }),
    })),
    width,
    height,
    titles.map(({ x, y }) => ({ x, y, width: 2 * markRadius, height: 2 * markRadius })),
  );
  return placed.map(({ index, x, y }) => ({ ...wanted[index]!, x, y }));
}

/** The papers to name: those that light up in view, but none where they are many. */
function findTitled(
  { map, toDrawing, lit, current }: TextScene,
  isInside: (place: MapPlace) => boolean,
): number[] {
  const titled: number[] = [];
  for (const [index, paper] of map.papers.entries()) {
    if (!lit[index] || index === current || !isInside(toDrawing(paper))) continue;
    if (titled.length === maxTitled) return [];
    titled.push(index);
  }
  return titled;
}

/** The name of a region as it stands on the map. */
export function nameRegion({ terms }: MapData, { term }: { term: number }): string {
  const name = terms[term]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
