import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is made of: files and folders from the project's root. */
export const inputs = [
  'content',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Written by the build itself. */
const generated = ['content/papers'];

/**
 * One hash of everything that a build reads: the contents of its files, whatever their dates,
 * and the settings that come from outside.
 * @param root the project's folder
 * @returns 64 hexadecimal digits
 */
export function fingerprintInputs(
  root: string,
  { SITE_URL = '', BASE_PATH = '', SHEAF_TODAY = '', OFFLINE_BUDGET_MB = '' }: NodeJS.ProcessEnv,
): string {
  const hash = createHash('sha256').update(
    JSON.stringify({ SITE_URL, BASE_PATH, SHEAF_TODAY, OFFLINE_BUDGET_MB }),
  );
  for (const path of inputs.flatMap((input) => listFiles(root, input)).sort()) {
    const content = createHash('sha256').update(readFileSync(join(root, path)));
    hash.update(`\n${content.digest('hex')} ${path}`);
  }
  return hash.digest('hex');
}

/** Every file at or under a path, as paths from the root with forward slashes; none where it is missing. */
function listFiles(root: string, path: string): string[] {
  if (generated.includes(path)) return [];
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => listFiles(root, `${path}/${name}`));
}
