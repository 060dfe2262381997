import type { APIRoute } from 'astro';
import tokens from '../../styles/tokens.css?raw';
import feed from '../../styles/feed.css?raw';

/** How a browser shows a feed. A style sheet, since browsers give up XSLT. */
export const GET: APIRoute = () =>
  new Response(tokens + feed, { headers: { 'Content-Type': 'text/css' } });
