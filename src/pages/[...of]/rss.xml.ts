import type { APIRoute } from 'astro';
import type { Feed } from '../../exports/feeds/feed.ts';
import { toRss } from '../../exports/feeds/rss.ts';
import { feedTypes } from '../../feeds/forms.ts';
import { getFeedPaths } from '../_feed-paths.ts';

export const getStaticPaths = getFeedPaths;

export const GET: APIRoute<Feed> = ({ props }) =>
  new Response(toRss(props), { headers: { 'Content-Type': feedTypes['rss.xml'] } });
