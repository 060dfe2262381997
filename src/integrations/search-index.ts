import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Pages between two lines of progress. */
const reportEvery = 50;

/**
 * Builds the full-text index from the finished HTML of all papers.
 * @throws where Pagefind cannot read or write; the build fails with its message
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        // One after the other in a fixed order: the same site gives the same index.
        const papers = pages
          .map(({ pathname }) => pathname)
          .filter((pathname) => /^papers\/[^/]+\/$/.test(pathname))
          .sort();
        for (const [done, pathname] of papers.entries()) {
          const html = await readFile(new URL(`${pathname}index.html`, dir), 'utf8');
          const added = await index.addHTMLFile({ url: pathname, content: dropClaimIds(html) });
          if (added.errors.length > 0)
            throw new Error(`No search index: ${pathname}: ${added.errors.join('; ')}`);
          if (done % reportEvery === 0) logger.info(`${done}/${papers.length} papers`);
        }
        const written = await index.writeFiles({
          outputPath: fileURLToPath(new URL('pagefind', dir)),
        });
        await pagefind.close();
        if (written.errors.length > 0)
          throw new Error(`No search index: ${written.errors.join('; ')}`);
        logger.info(`${papers.length} papers indexed`);
      },
    },
  };
}

/** The index would repeat the text of every element that has an id, in what each result fetches. */
function dropClaimIds(html: string): string {
  return html.replace(/ id="claim-\d+"/g, '');
}
