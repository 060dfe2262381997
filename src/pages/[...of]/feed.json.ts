import type { APIRoute } from 'astro';
import type { Feed } from '../../exports/feeds/feed.ts';
import { toJsonFeed } from '../../exports/feeds/json-feed.ts';
import { feedTypes } from '../../feeds/forms.ts';
import { getFeedPaths } from '../_feed-paths.ts';

export const getStaticPaths = getFeedPaths;

export const GET: APIRoute<Feed> = ({ props }) =>
  new Response(toJsonFeed(props), { headers: { 'Content-Type': feedTypes['feed.json'] } });
