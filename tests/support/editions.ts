import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintInputs } from '../../scripts/fingerprint.ts';
import { root, waitFor } from '../../scripts/run-script.ts';
import { subpath } from '../../scripts/subpath.ts';
import { papers } from './papers.ts';

const home = join(root, '.cache/editions');
const mark = join(home, 'fingerprint');

/** Small sites of the first papers, built for real from a copy of the project. */
const editions = {
  old: { papers: 24, settings: {} },
  new: { papers: 27, settings: {} },
  /** Larger than what is kept without asking. */
  large: { papers: 24, settings: { OFFLINE_BUDGET_MB: '1' } },
};

/** Generated, and what the whole list has announced: these sites have other papers. */
const leftOut = ['content/papers', 'content/feed-ledger.json'].map((path) => join(root, path));

export type EditionName = keyof typeof editions;

/** The folder of a built edition. */
export const editionFolder = (name: EditionName) => join(home, name, 'dist');

/** The papers that an edition holds, in its order. */
export const papersOf = (name: EditionName) => papers.slice(0, editions[name].papers);

/**
 * Builds all editions below the sub-path, unless they are of the present sources.
 * @throws {Error} where a build fails, with its output
 */
export async function buildEditions(): Promise<void> {
  const fingerprint = fingerprintInputs(root, {});
  if (existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint) return;
  rmSync(home, { recursive: true, force: true });
  await Promise.all(Object.keys(editions).map((name) => buildEdition(name as EditionName)));
  writeFileSync(mark, fingerprint);
}

async function buildEdition(name: EditionName): Promise<void> {
  const folder = join(home, name);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const input of ['src', 'public', 'content', 'astro.config.mjs', 'package.json'])
    cpSync(join(root, input), join(folder, input), {
      recursive: true,
      filter: (path) => !leftOut.includes(path),
    });
  // One by one, so that caches inside of `node_modules` are the copy's own.
  for (const entry of readdirSync(join(root, 'node_modules')))
    if (!entry.startsWith('.'))
      symlinkSync(join(root, 'node_modules', entry), join(folder, 'node_modules', entry));
  const list = papersOf(name).map(({ title, abstract }) => `${title}\n${abstract}\n`);
  writeFileSync(join(folder, 'content/sources/few-shot-rl.txt'), list.join(''));

  const { settings } = editions[name];
  await run(folder, [join(root, 'scripts/content.ts')], settings);
  await run(folder, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], settings);
}

async function run(cwd: string, command: string[], settings: NodeJS.ProcessEnv): Promise<void> {
  const { siteUrl: SITE_URL, basePath: BASE_PATH } = subpath;
  const env = { ...process.env, SITE_URL, BASE_PATH, ...settings };
  const child = spawn(process.execPath, command, { cwd, env });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => output.push(data));
  if ((await waitFor(child)) !== 0)
    throw new Error(`${command.join(' ')} failed in ${cwd}:\n${Buffer.concat(output).toString()}`);
}
