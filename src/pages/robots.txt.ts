import type { APIRoute } from 'astro';
import { toAbsolute, urls } from '../urls.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute(urls.sitemap())}\n`);
