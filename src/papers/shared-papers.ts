import type { Paper } from './schema.ts';
import type { WholeList } from './whole-list.ts';

/** Two topics, the papers that have both, and how many chance would give. */
export interface TopicPair {
  /** Slugs, in alphabetical order. */
  topics: readonly [string, string];
  count: number;
  /** Papers that would have both if topics did not depend on each other. */
  expected: number;
}

/** Pairs of topics by {@link toPairKey}; those without a paper in both are missing. */
export type TopicPairs = ReadonlyMap<string, TopicPair>;

/** What finds a pair, in whatever order its topics are given. */
export const toPairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Counts the papers that each two topics share, in one pass over the papers. */
export function countSharedPapers(
  papers: readonly Paper[],
  { size, topics: totals }: Pick<WholeList, 'size' | 'topics'>,
): TopicPairs {
  const pairs = new Map<string, TopicPair>();
  for (const { topics } of papers) {
    const slugs = topics.map(({ slug }) => slug).sort();
    for (const [index, a] of slugs.entries()) {
      for (const b of slugs.slice(index + 1)) {
        const key = toPairKey(a, b);
        const expected = (totals.get(a)! * totals.get(b)!) / size;
        pairs.set(key, { topics: [a, b], count: (pairs.get(key)?.count ?? 0) + 1, expected });
      }
    }
  }
  return pairs;
}
