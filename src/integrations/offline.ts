import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildWorker } from './build-worker.ts';
import { pinAddresses } from './pin-addresses.ts';
import { planEdition } from './plan-edition.ts';
import { readSite } from './site-files.ts';

/**
 * Names the edition that was built, puts hashes into addresses, and makes the service worker.
 * Comes last: it looks at all files, those of the search index too.
 * @param budgetMb the most that a device keeps without being asked, compressed
 * @throws {Error} where that is not a number
 */
export function offline({ budgetMb }: { budgetMb: string }): AstroIntegration {
  const budgetBytes = Number(budgetMb) * 1e6;
  if (!(budgetBytes >= 0))
    throw new Error(`OFFLINE_BUDGET_MB: expected megabytes such as 15, found "${budgetMb}".`);
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = pinAddresses(await readSite(folder), base);
        const { settings, written } = planEdition(site, budgetBytes);
        for (const { file, bytes } of [...site.changed, ...written])
          await writeFile(join(folder, file), bytes);
        await buildWorker(folder, settings);
        const { id, files, downloadBytes } = settings.edition;
        const size = (downloadBytes / 1e6).toFixed(1);
        logger.info(`edition ${id}: ${files} files, ${size} MB compressed`);
      },
    },
  };
}
