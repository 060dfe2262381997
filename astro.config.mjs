import { defineConfig, fontProviders } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { lightPreload } from './src/integrations/light-preload.ts';
import { offline } from './src/integrations/offline.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { singleFile, singleFilePage } from './src/integrations/single-file.ts';
import { socialCards } from './src/integrations/social-cards.ts';
import { topicStyles } from './src/integrations/topic-styles.ts';

const latin = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2212'];
const latinExt = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1EFF'];

/** One subset of a variable font from its npm package. */
function font(name, cssVariable, folder, subset, unicodeRange, fallbacks) {
  const file = `./node_modules/@fontsource-variable/${folder}/files/${folder}-${subset}-wght-normal.woff2`;
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    options: { variants: [{ src: [file], weight: '200 900', style: 'normal', unicodeRange }] },
  };
}

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
  // Latin is preloaded; the accents of authors' names are families of their own, fetched where used.
  fonts: [
    font('Source Serif 4', '--font-serif', 'source-serif-4', 'latin', latin, ['Georgia', 'serif']),
    font('Inter', '--font-sans', 'inter', 'latin', latin, ['system-ui', 'sans-serif']),
    font('Source Serif 4 Ext', '--font-serif-ext', 'source-serif-4', 'latin-ext', latinExt, []),
    font('Inter Ext', '--font-sans-ext', 'inter', 'latin-ext', latinExt, []),
  ],
  // One style sheet, cached once, is smaller over a visit than the same rules in every page.
  build: { inlineStylesheets: 'never' },
  // Keeps the spaces between words and inline elements as they are written.
  compressHTML: true,
  vite: { plugins: [lightPreload(), topicStyles()] },
  devToolbar: { enabled: false },
  // No page shows code, and the highlighter's inline styles do not fit the content policy.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
