import type { MapPoint } from '../enrich/related/map-layout.ts';

/** How far a map keeps neighbourhoods, from 0 to 1; about 0.5 where points lie at random. */
export interface MapQuality {
  /** Whether what lies near on the map is near in the text. */
  trustworthiness: number;
  /** Whether what is near in the text lies near on the map. */
  continuity: number;
}

const neighbourhood = 10;

/**
 * Compares the ten nearest of each paper on the map with the ten nearest by text.
 * @param nearest for each paper indexes of the others, nearest first; those that are missing count
 *   as if they stood in the middle of what is missing
 * @see Venna and Kaski, Neighborhood Preservation in Nonlinear Projection Methods (2001)
 */
export function measureMap(
  nearest: readonly (readonly number[])[],
  points: readonly MapPoint[],
): MapQuality {
  const size = points.length;
  let strangers = 0;
  let lost = 0;
  for (const [paper, inText] of nearest.entries()) {
    const onMap = rankOnMap(points, paper);
    strangers += countMisplaced(onMap, inText, size);
    lost += countMisplaced(inText, onMap, size);
  }
  const worst = (size * neighbourhood * (2 * size - 3 * neighbourhood - 1)) / 2;
  return { trustworthiness: 1 - strangers / worst, continuity: 1 - lost / worst };
}

/** For each of the first ten of one ranking how many places beyond ten it is in the other, added up. */
function countMisplaced(ranking: readonly number[], other: readonly number[], size: number) {
  const ranks = new Map(other.map((paper, place) => [paper, place + 1]));
  const missing = (other.length + size) / 2;
  return ranking
    .slice(0, neighbourhood)
    .map((paper) => ranks.get(paper) ?? missing)
    .reduce((sum, rank) => sum + Math.max(0, rank - neighbourhood), 0);
}

function rankOnMap(points: readonly MapPoint[], paper: number): number[] {
  const { x, y } = points[paper]!;
  return points
    .map((point, index) => ({ index, distance: (point.x - x) ** 2 + (point.y - y) ** 2 }))
    .filter(({ index }) => index !== paper)
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .map(({ index }) => index);
}

/** The report as one line of text. */
export function formatMap({ trustworthiness, continuity }: MapQuality): string {
  return `map (ten nearest)  trustworthiness ${trustworthiness.toFixed(3)}  continuity ${continuity.toFixed(3)}`;
}
