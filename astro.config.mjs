import { defineConfig, fontProviders } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { searchIndex } from './src/integrations/search-index.ts';

/** Variable fonts from npm packages; latin-ext carries the accents of authors' names. */
function font(name, cssVariable, folder, fallbacks) {
  const file = (subset) =>
    `./node_modules/@fontsource-variable/${folder}/files/${folder}-${subset}-wght-normal.woff2`;
  const variant = (subset, ...unicodeRange) => ({
    src: [file(subset)],
    weight: '200 900',
    style: 'normal',
    unicodeRange,
  });
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    options: {
      variants: [
        variant('latin', 'U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2212'),
        variant('latin-ext', 'U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1EFF'),
      ],
    },
  };
}

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), sitemap(), searchIndex()],
  fonts: [
    font('Source Serif 4', '--font-source-serif', 'source-serif-4', ['Georgia', 'serif']),
    font('Inter', '--font-inter', 'inter', ['system-ui', 'sans-serif']),
  ],
  // One style sheet, cached once, is smaller over a visit than the same rules in every page.
  build: { inlineStylesheets: 'never' },
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
