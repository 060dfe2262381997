import { findDistinctiveTags, type Share } from './distinctive-tags.ts';
import { groupByAuthor, groupByResource, groupByVenue, type Group } from './groups.ts';
import type { Paper } from './schema.ts';
import { countSharedPapers, type TopicPairs } from './shared-papers.ts';
import { findSubThemes, type SubThemes } from './sub-themes.ts';
import { findTopicBorders, type TopicBorder } from './topic-borders.ts';
import { findTopicNeighbours, type TopicNeighbours } from './topic-neighbours.ts';
import { shareTopics, type TopicShare } from './topic-shares.ts';
import { chooseStarts, type Start } from './where-to-start.ts';
import { countWholeList, type WholeList } from './whole-list.ts';
import { shareYears, type YearShare } from './year-shares.ts';

interface TopicPapers<P extends Paper> {
  slug: string;
  papers: readonly P[];
}

/** What the pages of all topics count in common, made once. */
export interface TopicSurvey<P extends Paper = Paper> {
  list: WholeList;
  pairs: TopicPairs;
  neighbours: ReadonlyMap<string, TopicNeighbours>;
  borders: ReadonlyMap<string, TopicBorder<P>>;
}

/** Everything that the page of one topic says about its papers. */
export interface TopicEssay<P extends Paper = Paper> {
  /** Papers whose main topic it is. */
  mainCount: number;
  starts: Start<P>[];
  /** Empty where there are too few papers to draw. */
  years: YearShare[];
  /** Empty where there are too few papers to draw. */
  tags: Share[];
  /** Other topics of the same papers; empty where there are too few papers to draw. */
  overlaps: TopicShare[];
  /** All that the papers name, most papers first. */
  resources: Group<P>[];
  /** Those with two papers or more, most papers first. */
  authors: Group<P>[];
  venues: Group<P>[];
  subThemes: SubThemes<P>;
  border: TopicBorder<P> | undefined;
  neighbours: TopicNeighbours | undefined;
}

/** A drawing of fewer papers says less than the papers themselves. */
export const fewestForCharts = 3;
const shownTags = 12;
const shownLeaders = 10;

/** Counts what all topics are compared with. */
export function surveyTopics<P extends Paper>(
  topics: readonly TopicPapers<P>[],
  papers: readonly P[],
): TopicSurvey<P> {
  const list = countWholeList(papers);
  const pairs = countSharedPapers(papers, list);
  return {
    list,
    pairs,
    neighbours: findTopicNeighbours(topics, pairs, papers),
    borders: findTopicBorders(papers),
  };
}

/** Arranges the page of one topic. */
export function arrangeTopic<P extends Paper>(
  { slug, papers }: TopicPapers<P>,
  { list, neighbours, borders }: TopicSurvey<P>,
): TopicEssay<P> {
  const hasCharts = papers.length >= fewestForCharts;
  const tags = findDistinctiveTags(papers, list);
  return {
    mainCount: papers.filter(({ topics }) => topics[0]?.slug === slug).length,
    starts: chooseStarts(slug, papers),
    years: hasCharts ? shareYears(papers, list.years) : [],
    tags: hasCharts ? tags.slice(0, shownTags) : [],
    overlaps: hasCharts ? shareTopics(papers, list, slug) : [],
    resources: groupByResource(papers),
    authors: findLeading(groupByAuthor(papers)),
    venues: findLeading(groupByVenue(papers)),
    subThemes: findSubThemes(papers, tags),
    border: borders.get(slug),
    neighbours: neighbours.get(slug),
  };
}

function findLeading<P extends Paper>(groups: readonly Group<P>[]): Group<P>[] {
  return groups.filter(({ papers }) => papers.length > 1).slice(0, shownLeaders);
}
