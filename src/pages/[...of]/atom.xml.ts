import type { APIRoute } from 'astro';
import type { Feed } from '../../exports/feeds/feed.ts';
import { toAtom } from '../../exports/feeds/atom.ts';
import { feedTypes } from '../../feeds/forms.ts';
import { getFeedPaths } from '../_feed-paths.ts';

export const getStaticPaths = getFeedPaths;

export const GET: APIRoute<Feed> = ({ props }) =>
  new Response(toAtom(props), { headers: { 'Content-Type': feedTypes['atom.xml'] } });
