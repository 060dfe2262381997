import type { APIRoute } from 'astro';
import { getTopicSource, getTopics, getTopicTitles, type Topic } from '../../collections.ts';
import { toTopicMarkdown } from '../../exports/markdown/topic-markdown.ts';
import { toTextResponse } from '../_text.ts';

export async function getStaticPaths() {
  const topics = await getTopics();
  return topics.map((topic) => ({ params: { slug: topic.slug }, props: topic }));
}

export const GET: APIRoute<Topic> = async ({ props: topic }) =>
  toTextResponse(
    toTopicMarkdown(topic, await getTopicSource(topic.slug), await getTopicTitles()),
    'markdown',
  );
