import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { lightPreload } from './src/integrations/light-preload.ts';
import { offline } from './src/integrations/offline.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { singleFile, singleFilePage } from './src/integrations/single-file.ts';
import { socialCards } from './src/integrations/social-cards.ts';
import { topicStyles } from './src/integrations/topic-styles.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // In this order: the search index is of the finished pages, and the offline copy of everything.
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !page.endsWith(`/${singleFilePage}`) }),
    searchIndex(),
    singleFile(),
    socialCards(),
    offline({ budgetMb: process.env.OFFLINE_BUDGET_MB ?? '15' }),
  ],
  // One style sheet, cached once, is smaller over a visit than the same rules in every page.
  build: { inlineStylesheets: 'never' },
  // Keeps the spaces between words and inline elements as they are written.
  compressHTML: true,
  // The content policy lets nothing run or style that stands in a page.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [lightPreload(), topicStyles()] },
  devToolbar: { enabled: false },
  // No page shows code, and the highlighter's inline styles do not fit the content policy.
  markdown: { syntaxHighlight: false },
});
