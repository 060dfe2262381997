import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { settleIndex } from './settle-index.ts';

/** Pages between two lines of progress. */
const reportEvery = 50;

const packageFile = new URL('../package.json', import.meta.resolve('pagefind'));
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };

/**
 * Builds the full-text index from the finished HTML of all papers.
 * @throws where Pagefind cannot read or write; the build fails with its message
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      // In the address, so that no page of one version loads the WebAssembly of another.
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { define: { 'import.meta.env.PAGEFIND_VERSION': JSON.stringify(version) } },
        });
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        // One after the other in a fixed order: the same site gives the same index.
        const papers = pages
          .map(({ pathname }) => pathname)
          .filter((pathname) => /^papers\/[^/]+\/$/.test(pathname))
          .sort();
        for (const [done, pathname] of papers.entries()) {
          const content = await readFile(new URL(`${pathname}index.html`, dir), 'utf8');
          const added = await index.addHTMLFile({ url: pathname, content });
          if (added.errors.length > 0)
            throw new Error(`No search index: ${pathname}: ${added.errors.join('; ')}`);
          if (done % reportEvery === 0) logger.info(`${done}/${papers.length} papers`);
        }
        const outputPath = fileURLToPath(new URL(`pagefind/${version}/`, dir));
        const written = await index.writeFiles({ outputPath });
        await pagefind.close();
        if (written.errors.length > 0)
          throw new Error(`No search index: ${written.errors.join('; ')}`);
        await settleIndex(outputPath);
        logger.info(`${papers.length} papers indexed`);
      },
    },
  };
}
