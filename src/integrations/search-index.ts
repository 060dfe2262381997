import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { IndexFile } from 'pagefind';
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
        // Written here: Pagefind says that it has written its files before the last bytes are there.
        const made = await index.getFiles();
        await pagefind.close();
        if (made.errors.length > 0) throw new Error(`No search index: ${made.errors.join('; ')}`);
        await writeWhatIsUsed(made.files, join(folder, 'pagefind'), join(folder, 'papers'));
        await nameAfterContent(folder);
        logger.info(`${papers.length} papers indexed`);
      },
    },
  };
}

/** Pagefind's own search boxes, its code for languages that it does not know, and its rows of results. */
const unused =
  /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.|fragment\/)/;

/**
 * Writes the files of the index that pages load, and the names that Pagefind gave to papers, in list
 * order: rows of results come from JSON of our own, so that they need no second form of the text.
 * @param rows folder with that JSON, a file a paper, named by its number in the list
 */
async function writeWhatIsUsed(files: readonly IndexFile[], folder: string, rows: string) {
  const nameByUrl = new Map<string, string>();
  for (const { path, content } of files) {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    nameByUrl.set(url.split('/').at(-2)!, name);
  }
  const ids = await Promise.all(
    (await readdir(rows))
      .sort((a, b) => parseInt(a) - parseInt(b))
      .map(async (file) => {
        const { id } = JSON.parse(await readFile(join(rows, file), 'utf8')) as { id: string };
        return id;
      }),
  );
  for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await writeFile(join(folder, 'papers.json'), JSON.stringify(ids.map((id) => nameByUrl.get(id))));
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
