import { z } from 'astro/zod';
import { nameEdition } from '../../papers/edition.ts';
import type { Paper } from '../../papers/schema.ts';
import { countTopics, countYears } from '../../papers/statistics.ts';
import { toAbsolute, urls } from '../../urls.ts';
import { editionSchema, headSchema, toHead } from './api-head.ts';

const count = z.int().nonnegative();

const apiTopicSchema = z
  .object({
    slug: z.string().describe('Permanent name, the last part of the address.'),
    title: z.string(),
    description: z.string().describe('One plain sentence.'),
    order: z.int().positive().describe('Place among the topics, counted from 1.'),
    url: z.url().describe("Address of the topic's page."),
    markdown: z.url().describe('Address of the same as Markdown.'),
    paper_count: count,
    main_count: count.describe('Papers that have it as their main topic.'),
    papers: z
      .array(z.string())
      .describe('Ids: first those with it as main topic, each in list order.'),
    neighbours: z
      .array(z.object({ slug: z.string(), shared: z.int().positive() }))
      .describe('Other topics of these papers with how many they share, most first.'),
    years: z
      .array(z.object({ year: z.int(), papers: count }))
      .describe('Every year from the first of the list to its last; undated papers are left out.'),
  })
  .meta({ id: 'topic' });

/** What `/api/topics.json` holds. */
export const topicsApiSchema = z
  .object({ ...headSchema, edition: editionSchema, topics: z.array(apiTopicSchema) })
  .meta({ title: 'All topics of a Sheaf site' });

/** All topics as programs read them. */
export type TopicsApi = z.output<typeof topicsApiSchema>;

/** A topic with its papers. */
export interface TopicWithPapers {
  slug: string;
  title: string;
  description: string;
  order: number;
  /** Those with it as main topic first. */
  papers: readonly Paper[];
}

/** All topics in the order given, for `/api/topics.json`. */
export function toTopicsApi(topics: readonly TopicWithPapers[], all: readonly Paper[]): TopicsApi {
  return {
    ...toHead('topics'),
    edition: nameEdition(all),
    topics: topics.map(({ slug, title, description, order, papers }) => ({
      slug,
      title,
      description,
      order,
      url: toAbsolute(urls.topic(slug)),
      markdown: toAbsolute(urls.topicMarkdown(slug)),
      paper_count: papers.length,
      main_count: papers.filter((paper) => paper.topics[0]?.slug === slug).length,
      papers: papers.map(({ id }) => id),
      neighbours: countTopics(papers, slug).map(({ slug, count }) => ({ slug, shared: count })),
      years: countYears(papers, all).map(({ year, count }) => ({ year, papers: count })),
    })),
  };
}
