import type { Paper } from './schema.ts';
import { toPairKey, type TopicPairs } from './shared-papers.ts';

/** A topic with its papers. */
interface TopicPapers {
  slug: string;
  papers: readonly Paper[];
}

/** Topics near another one, nearest first. */
export interface TopicNeighbours {
  /** By papers in both, beyond what chance would give. */
  byPapers: string[];
  /** By the distance on the map. */
  byMap: string[];
}

const shown = 3;

/**
 * For each topic the three nearest others in each of two ways. A topic lies on the map at the median
 * of its papers; one without papers has no neighbours.
 */
export function findTopicNeighbours(
  topics: readonly TopicPapers[],
  pairs: TopicPairs,
): Map<string, TopicNeighbours> {
  const places = topics
    .filter(({ papers }) => papers.length > 0)
    .map(({ slug, papers }) => ({
      slug,
      x: median(papers.map(({ map }) => map.x)),
      y: median(papers.map(({ map }) => map.y)),
    }));
  return new Map(
    places.map((place) => {
      const others = places.filter(({ slug }) => slug !== place.slug);
      const excess = ({ slug }: { slug: string }) => {
        const pair = pairs.get(toPairKey(slug, place.slug));
        return pair && pair.count >= 2 ? pair.count - pair.expected : 0;
      };
      const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - place.x, y - place.y);
      return [
        place.slug,
        {
          byPapers: pick(
            others.filter((other) => excess(other) > 0),
            (other) => -excess(other),
          ),
          byMap: pick(others, distance),
        },
      ];
    }),
  );
}

/** Slugs of those with the lowest values, lowest first. */
function pick<T extends { slug: string }>(all: T[], valueOf: (one: T) => number): string[] {
  return all
    .toSorted((a, b) => valueOf(a) - valueOf(b) || (a.slug < b.slug ? -1 : 1))
    .slice(0, shown)
    .map(({ slug }) => slug);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
