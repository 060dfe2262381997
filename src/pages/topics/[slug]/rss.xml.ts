import type { APIRoute, GetStaticPaths } from 'astro';
import { getTopics, getTopicTitles, type Topic } from '../../../collections.ts';
import { toRss } from '../../../exports/rss.ts';
import { siteName } from '../../../site.ts';
import { urls } from '../../../urls.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getTopics()).map((topic) => ({ params: { slug: topic.slug }, props: topic }));

export const GET: APIRoute<Topic> = async ({ props: { title, description, slug, papers } }) =>
  toRss(
    {
      title: `${siteName}: ${title}`,
      description,
      url: urls.topicFeed(slug),
      page: urls.topic(slug),
    },
    papers,
    await getTopicTitles(),
  );
