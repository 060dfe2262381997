import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Edition, KeptFile } from '../offline/edition.ts';
import { buildWorker } from './build-worker.ts';
import { pinAddresses } from './pin-addresses.ts';
import { compressedBytes, hash, readSite, type SiteFile } from './site-files.ts';

const editionFile = 'edition.json';
const listFile = 'offline/files.json';

const isPage = ({ file }: SiteFile) => file.endsWith('.html');

/** Home, search, and the first page of each section. */
const isChiefPage = ({ file }: SiteFile) => /^([^/]+\/)?index\.html$/.test(file);

/** One file a paper: its text, for the results of a search. */
const isFragment = ({ file }: SiteFile) => file.endsWith('.pf_fragment');

/**
 * Names the edition that was built, puts hashes into addresses, and makes the service worker.
 * Comes last: it looks at all files, those of the search index too.
 * @param budgetBytes the most that a device keeps without being asked, compressed
 */
export function offline({ budgetBytes }: { budgetBytes: number }): AstroIntegration {
  let base: AstroConfig['base'];
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = pinAddresses(await readSite(folder), base);
        for (const { file, bytes } of site.changed) await writeFile(join(folder, file), bytes);

        const kept = site.files.filter((file) => site.addresses.has(file.file) || isKept(file));
        const toKept = ({ file, bytes }: SiteFile): KeptFile => [
          site.addresses.get(file) ?? file.replace(/(^|\/)index\.html$/, '$1'),
          hash(bytes, 'base64'),
        ];
        const shell = kept.filter((file) => (isPage(file) ? isChiefPage(file) : !isFragment(file)));
        const rest = [
          ...kept.filter(isFragment),
          ...kept.filter((file) => isPage(file) && !isChiefPage(file)),
        ];
        const list: SiteFile = {
          file: listFile,
          bytes: Buffer.from(JSON.stringify(rest.map(toKept))),
        };
        const index = [...shell, list, ...rest.filter(isFragment)];
        const downloadBytes = sum([...kept, list].map(compressedBytes));
        const counted = site.files.find(({ file }) => file === editionFile)!;
        const edition: Edition = {
          id: hash(JSON.stringify(kept.map(toKept)), 'hex').slice(0, 12),
          ...(JSON.parse(counted.bytes.toString()) as Pick<Edition, 'papers' | 'newest'>),
          files: kept.length + 2,
          downloadBytes,
          storedBytes: sum([...kept, list].map(({ bytes }) => bytes.length)),
          isSmall: downloadBytes <= budgetBytes,
        };
        const about = { file: editionFile, bytes: Buffer.from(JSON.stringify(edition)) };
        for (const { file, bytes } of [list, about]) await writeFile(join(folder, file), bytes);
        await buildWorker(folder, {
          edition,
          shell: [...shell, list, about].map(toKept),
          list: listFile,
          indexFiles:
            sum(index.map(compressedBytes)) <= budgetBytes ? rest.filter(isFragment).length : 0,
        });
        logger.info(
          `edition ${edition.id}: ${edition.files} files, ${(downloadBytes / 1e6).toFixed(1)} MB compressed`,
        );
      },
    },
  };
}

/**
 * Pages and what they are made with. Not what programs read (feeds, the API, packs to download);
 * data that pages load have a hash in their address.
 */
function isKept(file: SiteFile): boolean {
  if (isPage(file)) return file.file !== '404.html';
  return (
    /^(_astro|pagefind|icons)\//.test(file.file) ||
    ['favicon.svg', 'manifest.webmanifest'].includes(file.file)
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
