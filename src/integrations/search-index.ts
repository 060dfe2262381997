import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { hash, readSite } from './site-files.ts';

/** Pages between two lines of progress. */
const reportEvery = 50;

/**
 * Entries a file of the index: few, since a word costs the reader its whole file; more for large
 * lists, whose files would be too many. Pagefind reads the setting when it starts.
 */
const chunkSize = (papers: number) => Math.max(2000, Math.round(papers / 2));

/**
 * Builds the full-text index from the finished HTML of all papers.
 * @throws where Pagefind cannot read or write; the build fails with its message
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        // One after the other in a fixed order: the same site gives the same index.
        const papers = pages
          .map(({ pathname }) => pathname)
          .filter((pathname) => /^papers\/[^/]+\/$/.test(pathname))
          .sort();
        process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(papers.length));
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        for (const [done, pathname] of papers.entries()) {
          const content = await readFile(new URL(`${pathname}index.html`, dir), 'utf8');
          const added = await index.addHTMLFile({ url: pathname, content });
          if (added.errors.length > 0)
            throw new Error(`No search index: ${pathname}: ${added.errors.join('; ')}`);
          if (done % reportEvery === 0) logger.info(`${done}/${papers.length} papers`);
        }
        const folder = fileURLToPath(new URL('search-index', dir));
        const outputPath = join(folder, 'pagefind');
        const written = await index.writeFiles({ outputPath });
        await pagefind.close();
        if (written.errors.length > 0)
          throw new Error(`No search index: ${written.errors.join('; ')}`);
        await keepWhatIsUsed(outputPath, join(folder, 'papers'));
        await nameAfterContent(folder);
        logger.info(`${papers.length} papers indexed`);
      },
    },
  };
}

/** Pagefind's own search boxes, and its code for languages that it does not know. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/**
 * Writes the names that Pagefind gave to papers, in list order, and removes what no page loads: rows
 * of results come from JSON of our own, so that they need no second form of the text.
 * @param rows folder with that JSON, a file a paper, named by its number in the list
 */
async function keepWhatIsUsed(folder: string, rows: string): Promise<void> {
  const fragments = join(folder, 'fragment');
  const nameByUrl = new Map<string, string>();
  for (const file of await readdir(fragments)) {
    const text = gunzipSync(await readFile(join(fragments, file))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    nameByUrl.set(url.split('/').at(-2)!, file.replace('.pf_fragment', ''));
  }
  const ids = await Promise.all(
    (await readdir(rows))
      .sort((a, b) => parseInt(a) - parseInt(b))
      .map(async (file) => {
        const { id } = JSON.parse(await readFile(join(rows, file), 'utf8')) as { id: string };
        return id;
      }),
  );
  await writeFile(join(folder, 'papers.json'), JSON.stringify(ids.map((id) => nameByUrl.get(id))));
  await rm(fragments, { recursive: true });
  for (const file of await readdir(folder)) if (unused.test(file)) await rm(join(folder, file));
}

/** Puts what a folder holds into one in it, whose name changes with any byte of it. */
async function nameAfterContent(folder: string): Promise<void> {
  const names = await readdir(folder);
  const files = await readSite(folder);
  const digest = hash(
    files.map(({ file, bytes }) => `${hash(bytes, 'hex')} ${file}\n`).join(''),
    'hex',
  );
  const inner = join(folder, digest.slice(0, 12));
  await mkdir(inner);
  for (const name of names) await rename(join(folder, name), join(inner, name));
}
