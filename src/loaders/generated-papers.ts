import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { fromMdx } from '../markdown/from-mdx.ts';
import { renderAbstract } from '../markdown/render-abstract.ts';
import { paperSchema } from '../papers/schema.ts';
import { annotatePaper } from './annotate-paper.ts';

/**
 * Loads the generated papers and renders their abstracts at load time.
 * Ten times the papers of `glob()` in the same memory: entries do not become bundled modules.
 * @param base folder of the `.mdx` files, from the project's root
 */
export function generatedPapers(base: string): Loader {
  return {
    name: 'generated-papers',
    schema: paperSchema,
    async load({ store, parseData, generateDigest, config, watcher, logger }) {
      const folder = fileURLToPath(new URL(`${base}/`, config.root));

      async function loadAll() {
        const all = await readdir(folder).catch(() => []);
        if (all.length === 0)
          logger.warn(`Expected papers in ${base}. Run "npm run content" first.`);
        const names = all.filter((name) => name.endsWith('.mdx')).sort();
        store.clear();
        for (const name of names) {
          const id = name.slice(0, -'.mdx'.length);
          const text = await readFile(folder + name, 'utf8');
          const file = fromMdx(text);
          const data = await parseData({ id, data: file.data as Record<string, unknown> });
          const annotations = annotatePaper({
            ...paperSchema.parse(data),
            id,
            abstract: file.abstract,
          });
          store.set({
            id,
            data,
            body: file.abstract,
            digest: generateDigest(text),
            rendered: { html: renderAbstract(file.abstract, annotations) },
          });
        }
        logger.info(`${names.length} papers`);
      }

      await loadAll();
      // The content script rewrites the receipt last: one reload for a whole new edition.
      watcher?.add(`${folder}receipt.json`);
      watcher?.on('change', (path) => {
        if (path === `${folder}receipt.json`) void loadAll();
      });
    },
  };
}
