import { groupByTag } from './groups.ts';
import type { Paper } from './schema.ts';
import { countTopics, countYears, type YearCount } from './statistics.ts';

/** The counts of the whole list that a part of it is compared with, made once for all parts. */
export interface WholeList {
  /** Number of papers. */
  size: number;
  /** Papers per year, as `countYears` gives them. */
  years: readonly YearCount[];
  /** Wording of each tag and the number of papers that carry it, by slug. */
  tags: ReadonlyMap<string, { label: string; total: number }>;
  /** Papers per topic, by slug. */
  topics: ReadonlyMap<string, number>;
}

/** Counts all papers of a list. */
export function countWholeList(papers: readonly Paper[]): WholeList {
  const tags = groupByTag(papers).map(
    ({ slug, label, papers: { length: total } }) => [slug, { label, total }] as const,
  );
  const topics = countTopics(papers).map(({ slug, count }) => [slug, count] as const);
  return {
    size: papers.length,
    years: countYears(papers),
    tags: new Map(tags),
    topics: new Map(topics),
  };
}
