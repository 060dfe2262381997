import type { Paper } from './schema.ts';

/** Two papers of a list by their places in it, counted from 0; the lower place first. */
export type Pair = readonly [number, number];

/**
 * Which papers of a list are related to each other: one of the two names the other one.
 * @returns each pair once, in ascending order
 */
export function findRelatedPairs(papers: readonly Pick<Paper, 'id' | 'related'>[]): Pair[] {
  const names = papers.map(({ related }) => new Set(related.map(({ id }) => id)));
  const ids = papers.map(({ id }) => id);
  return ids.flatMap((id, a) =>
    ids.flatMap((other, b): Pair[] =>
      a < b && (names[a]!.has(other) || names[b]!.has(id)) ? [[a, b]] : [],
    ),
  );
}

/**
 * What speaks for a relation between two papers: the terms that they share, or else their common
 * topics.
 * @param titles of topics by slug
 * @returns may be empty
 */
export function listSharedReasons(
  { topics }: Pick<Paper, 'topics'>,
  { terms }: Pick<Paper['related'][number], 'terms'>,
  other: Pick<Paper, 'topics'>,
  titles: ReadonlyMap<string, string>,
): string[] {
  if (terms.length > 0) return terms;
  return topics
    .filter(({ slug }) => other.topics.some((topic) => topic.slug === slug))
    .map(({ slug }) => titles.get(slug) ?? slug);
}
