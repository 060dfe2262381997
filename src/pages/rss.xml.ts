import type { APIRoute } from 'astro';
import { getPapers, getTopicTitles } from '../collections.ts';
import { toRss } from '../exports/rss.ts';
import { siteDescription, siteName } from '../site.ts';
import { urls } from '../urls.ts';

export const GET: APIRoute = async () =>
  toRss(
    { title: siteName, description: siteDescription, url: urls.feed(), page: urls.home() },
    await getPapers(),
    await getTopicTitles(),
  );
