import type { APIRoute } from 'astro';
import { getAnnounced, getTopics } from '../../collections.ts';
import { listFeeds } from '../../exports/feeds/list-feeds.ts';
import { toOpml } from '../../exports/feeds/opml.ts';
import { siteName } from '../../site.ts';

export const GET: APIRoute = async () => {
  const { topics } = listFeeds(await getAnnounced(), await getTopics());
  const text = toOpml(`${siteName}: all topics`, topics);
  return new Response(text, { headers: { 'Content-Type': 'text/x-opml' } });
};
