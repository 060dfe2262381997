import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildPages } from './build-pages.ts';
import { fingerprintInputs } from './fingerprint.ts';
import { root, runScript } from './run-script.ts';

/** What is remembered of the last build into a folder. */
interface BuildRecord {
  fingerprint: string;
  pages: number;
}

/** Where the site is built, from the project's root. */
export const defaultOutDir = 'dist';

/** Whether a folder holds what a build of the present inputs would give. */
export function isUpToDate(outDir: string): boolean {
  const complete = existsSync(join(root, outDir, 'index.html'));
  return complete && readRecord(outDir)?.fingerprint === fingerprintInputs(root, process.env);
}

/**
 * Builds content, pages and search index into a folder and shows how far it is.
 * @param outDir path from the project's root
 * @throws {Error} where a stage fails, after what it printed
 */
export async function buildSite(outDir: string): Promise<void> {
  const fingerprint = fingerprintInputs(root, process.env);
  const expectedPages = readRecord(outDir)?.pages ?? 0;
  // A build that is interrupted leaves half a site, which must not pass for a whole one.
  rmSync(recordPath(outDir), { force: true });
  await runScript('scripts/content.ts');
  const pages = await buildPages(outDir, expectedPages);
  const record: BuildRecord = { fingerprint, pages };
  mkdirSync(dirname(recordPath(outDir)), { recursive: true });
  writeFileSync(recordPath(outDir), JSON.stringify(record));
}

function readRecord(outDir: string): BuildRecord | undefined {
  const path = recordPath(outDir);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BuildRecord) : undefined;
}

function recordPath(outDir: string): string {
  return join(root, '.cache/builds', `${basename(outDir)}.json`);
}
