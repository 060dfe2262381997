import { findDistinctiveTags, type Share } from './distinctive-tags.ts';
import type { Paper } from './schema.ts';
import { shareTopics, type TopicShare } from './topic-shares.ts';
import type { WholeList } from './whole-list.ts';
import { shareYears, type YearShare } from './year-shares.ts';

/** What drawings say about papers that share something; nothing where they would say nothing. */
export interface GroupStudy {
  years: YearShare[];
  topics: TopicShare[];
  tags: Share[];
}

/** One thing that a drawing says. */
export type Aspect = keyof GroupStudy;

const fewestForCharts = 5;
const shownTags = 10;
const shownTopics = 12;

/**
 * Sets a group of papers against the whole list.
 * @param aspects what is wanted; the others are empty
 * @param tag the tag that makes the group, where one does
 * @returns empty lists for fewer than five papers, which are read faster than drawings of them, and
 * where a drawing would have one mark
 */
export function studyGroup(
  papers: readonly Paper[],
  list: WholeList,
  aspects: readonly Aspect[] = ['years', 'topics', 'tags'],
  tag?: string,
): GroupStudy {
  const wanted = papers.length < fewestForCharts ? [] : aspects;
  const years = shareYears(papers, list.years);
  const isOneYear = years.filter(({ count }) => count > 0).length < 2;
  const topics = wanted.includes('topics') ? shareTopics(papers, list).slice(0, shownTopics) : [];
  const tags = wanted.includes('tags') ? findDistinctiveTags(papers, list, tag) : [];
  return {
    years: isOneYear || !wanted.includes('years') ? [] : years,
    topics: topics.length > 1 ? topics : [],
    tags: tags.length > 1 ? tags.slice(0, shownTags) : [],
  };
}
