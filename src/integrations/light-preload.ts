/**
 * Vite's helper for modules fetched on demand, in a tenth of its size: it brings the style sheets of such
 * a module first, as Vite does, and leaves fetching the modules that it imports to the browser. Every
 * page has the helper, and few visits need a module on demand.
 * @see https://vite.dev/guide/features#async-chunk-loading-optimization
 */
export function lightPreload() {
  let base = '/';
  return {
    name: 'light-preload',
    enforce: 'pre' as const,
    apply: 'build' as const,
    configResolved(config: { base: string }) {
      base = config.base;
    },
    load(id: string) {
      return id === '\0vite/preload-helper.js' ? makeHelper(base) : undefined;
    },
  };
}

const makeHelper = (base: string) => `
const load = (file) =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = ${JSON.stringify(base)} + file;
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
const loading = {};
export const __vitePreload = (importModule, files = []) =>
  Promise.all(files.filter((file) => /\\.css$/.test(file)).map((file) => (loading[file] ??= load(file))))
    .then(importModule);
`;
