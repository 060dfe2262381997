import type { APIRoute } from 'astro';
import { siteDescription, siteName } from '../site.ts';
import { urls } from '../urls.ts';

/** Colours of `--ground` in the light theme; a manifest cannot name a second one for the dark. */
const ground = '#fcfbf8';

/** What a browser needs to install the site as an app. @see https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: urls.home(),
      name: siteName,
      short_name: siteName,
      description: siteDescription,
      lang: 'en',
      start_url: urls.home(),
      scope: urls.home(),
      display: 'standalone',
      background_color: ground,
      theme_color: ground,
      icons: [
        { src: urls.file('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: urls.file('icons/192.png'), type: 'image/png', sizes: '192x192' },
        { src: urls.file('icons/512.png'), type: 'image/png', sizes: '512x512' },
        {
          src: urls.file('icons/maskable.png'),
          type: 'image/png',
          sizes: '512x512',
          purpose: 'maskable',
        },
      ],
      shortcuts: [
        { name: 'Search', url: urls.search() },
        { name: 'Papers', url: urls.papers() },
        { name: 'Topics', url: urls.topics() },
      ],
      // A title or some text that another app shares becomes a search.
      share_target: {
        action: urls.search(),
        method: 'GET',
        params: { title: 'q', text: 'q' },
      },
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
