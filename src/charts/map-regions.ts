import { clusterPoints } from './map-clusters.ts';
import type { MapPlace } from './map-dots.ts';
import { countTerms, findTellingTerms } from './map-terms.ts';

/** A part of the map with the term that sets its papers apart. */
export interface MapRegion extends MapPlace {
  /** 0 shows with the whole map; the next ones each at twice the scale. */
  level: number;
  /** Number of papers. */
  size: number;
  /** Place of its term in the list of terms. */
  term: number;
}

const coarsest = 9;
/** From one level to the next, twice the scale shows a quarter of the map. */
const finer = 3;
const finest = 600;
/** A region with fewer papers on average says nothing that their titles do not say. */
const leastPapers = 4;

/**
 * Regions of the map for each level of zoom, finer ones inside coarser ones. A term names one region
 * a level, and no region inside one that it names already.
 * @param termsOf the terms of each paper, in the order of the places
 * @param terms their names
 * @returns coarse levels first, in a level the larger regions; regions without a telling term are left out
 */
export function findRegions(
  places: readonly MapPlace[],
  termsOf: readonly (readonly number[])[],
  terms: readonly string[],
): MapRegion[] {
  const totals = countTerms(termsOf, terms.length);
  /** Terms of the coarser regions that each paper is in. */
  const above = places.map(() => new Set<number>());
  return clusterPoints(places, levelSizes(places.length)).flatMap((clusters, level) => {
    const ranked = clusters
      .map((members) => ({ members, telling: findTellingTerms(members, termsOf, totals) }))
      // The surest names come first: another region has to take its next one.
      .sort(
        (a, b) =>
          (b.telling[0]?.score ?? 0) - (a.telling[0]?.score ?? 0) || a.members[0]! - b.members[0]!,
      );
    const used = new Set<number>();
    return ranked
      .flatMap(({ members, telling }): MapRegion[] => {
        const term = telling.find(
          ({ term }) => !used.has(term) && !members.some((index) => above[index]!.has(term)),
        )?.term;
        if (term === undefined) return [];
        used.add(term);
        for (const index of members) above[index]!.add(term);
        const mean = (axis: 'x' | 'y') =>
          members.reduce((sum, index) => sum + places[index]![axis], 0) / members.length;
        const middle = { x: mean('x'), y: mean('y') };
        const { x, y } = findRoom(places, middle, terms[term]!.length, 2 ** level);
        return [{ x: round(x), y: round(y), level, size: members.length, term }];
      })
      .sort((a, b) => b.size - a.size || a.x - b.x || a.y - b.y || a.term - b.term);
  });
}

/** How many regions each level has. */
function levelSizes(papers: number): number[] {
  const most = Math.min(finest, Math.floor(papers / leastPapers));
  const sizes: number[] = [];
  for (let size = coarsest; size < most; size *= finer) sizes.push(size);
  return most > 0 ? [...sizes, most] : sizes;
}

/** Size of a letter of a name on a map of side 1 that shows as a whole. */
const letter = { width: 0.0105, height: 0.032 };
const steps = [0, -1, 1, -2, 2, -3, 3];

/** The place near the middle of a region where its name covers the fewest papers. */
function findRoom(places: readonly MapPlace[], middle: MapPlace, letters: number, scale: number) {
  const [width, height] = [(letter.width * letters) / scale, letter.height / scale];
  const candidates = steps.flatMap((down) =>
    steps.slice(0, 5).map((aside) => ({
      x: middle.x + aside * 1.5 * height,
      y: middle.y + down * height,
      // Names far from what they name mislead more than names that cover a mark.
      cost: 0.35 * (Math.abs(down) + Math.abs(aside)),
    })),
  );
  // A little larger than the name: marks have a size.
  const covers = (at: MapPlace, { x, y }: MapPlace) =>
    Math.abs(x - at.x) < 0.5 * width + 0.25 * height && Math.abs(y - at.y) < 0.7 * height;
  const near = places.filter(
    ({ x, y }) =>
      Math.abs(x - middle.x) < width + 4 * height && Math.abs(y - middle.y) < 4 * height,
  );
  return candidates
    .map((at) => ({ ...at, cost: at.cost + near.filter((place) => covers(at, place)).length }))
    .reduce((best, next) => (next.cost < best.cost ? next : best));
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
