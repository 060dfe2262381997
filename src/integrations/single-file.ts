import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { toSingleFile } from './to-single-file.ts';

/** Folder of the page that becomes the file. */
export const singleFilePage = 'single-file/';

const name = 'sheaf.html';
const script = fileURLToPath(new URL('../client/single-file-search.ts', import.meta.url));

/** Turns one page into a file that needs no other: `sheaf.html`, which also opens from a disk. */
export function singleFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'single-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL(singleFilePage, dir);
        const page = await readFile(new URL('index.html', folder), 'utf8');
        const html = toSingleFile(page, await bundle(script), (url) =>
          readFileSync(new URL(url.slice(base.length), dir)),
        );
        await writeFile(new URL(name, dir), html);
        await rm(folder, { recursive: true });
        logger.info(`${name} has ${Buffer.byteLength(html)} bytes`);
      },
    },
  };
}

/** A script with everything that it imports. */
async function bundle(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  return outputs.map((part) => ('code' in part ? part.code : '')).join('');
}
