import type { Paper } from './schema.ts';
import { toPairKey, type TopicPairs } from './shared-papers.ts';

/** A topic with its papers. */
interface TopicPapers {
  slug: string;
  papers: readonly Paper[];
}

/** Topics near another one, nearest first; empty where none is nearer than by chance. */
export interface TopicNeighbours {
  /** By papers in both, beyond what chance would give; two papers or more. */
  byPapers: string[];
  /** By where their papers lie on the map. */
  byMap: string[];
}

const shown = 3;

/**
 * For each topic that has papers the nearest others, up to three in each of two ways. On the map a
 * topic is how much more of its papers than of all papers lies in each part of it; two are near where
 * that agrees.
 */
export function findTopicNeighbours(
  topics: readonly TopicPapers[],
  pairs: TopicPairs,
  papers: readonly Paper[],
): Map<string, TopicNeighbours> {
  const usual = spread(papers, papers.length);
  const places = topics
    .filter((topic) => topic.papers.length > 0)
    .map((topic) => ({
      slug: topic.slug,
      shape: spread(topic.papers, papers.length).map((share, part) => share - usual[part]!),
    }));
  return new Map(
    places.map(({ slug, shape }) => {
      const others = places.filter((other) => other.slug !== slug);
      const excess = (other: string) => {
        const pair = pairs.get(toPairKey(slug, other));
        return pair && pair.count >= 2 ? pair.count - pair.expected : 0;
      };
      const byPapers = others.map((other) => ({ slug: other.slug, nearness: excess(other.slug) }));
      const byMap = others.map((other) => ({
        slug: other.slug,
        nearness: agree(shape, other.shape),
      }));
      return [slug, { byPapers: pickNearest(byPapers), byMap: pickNearest(byMap) }];
    }),
  );
}

/** About so many papers of the list lie in a part of the map. */
const papersPerPart = 4;

/** The share of some papers in each part of the map; a paper counts for the parts around its own too. */
function spread(papers: readonly Paper[], size: number): number[] {
  const side = Math.max(1, Math.round(Math.sqrt(size / papersPerPart)));
  const shares = Array.from({ length: side * side }, () => 0);
  const toPart = (place: number) => Math.min(side - 1, Math.floor(place * side));
  for (const { map } of papers) {
    for (const across of [-1, 0, 1]) {
      for (const down of [-1, 0, 1]) {
        const [column, row] = [toPart(map.x) + across, toPart(map.y) + down];
        if (Math.min(column, row) < 0 || Math.max(column, row) >= side) continue;
        const weight = 1 / 2 ** (Math.abs(across) + Math.abs(down));
        shares[row * side + column]! += weight / papers.length;
      }
    }
  }
  return shares;
}

/** The cosine of two shapes: 1 the same, 0 nothing in common. */
function agree(a: readonly number[], b: readonly number[]): number {
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, index) => sum + value * y[index]!, 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b) || 1);
}

function pickNearest(others: { slug: string; nearness: number }[]): string[] {
  return others
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness || (a.slug < b.slug ? -1 : 1))
    .slice(0, shown)
    .map(({ slug }) => slug);
}
