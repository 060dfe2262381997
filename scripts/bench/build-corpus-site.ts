import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultOutDir } from '../build-site.ts';
import { inputs } from '../fingerprint.ts';
import { root } from '../run-script.ts';

const manifest = `- slug: corpus
  file: corpus.txt
  title: Papers to measure with
  description: Papers to measure with.
  format: hf-page
  added: 2000-01-01
`;

/** What is known of the project's own papers only. */
const ownContent = [
  ...['papers', 'sources', 'sources.yml', 'facts', 'notes'],
  ...['corrections.yml', 'feed-ledger.json'],
];

/**
 * Builds the whole site of another list in a copy of the project below `.cache/`, with the project's
 * topics and resources. What a build of the same list and code left there is used again.
 * @param count number of its papers, which names the copy
 * @param list in the form `hf-page`
 * @returns the built site's folder, absolute
 * @throws {Error} where a stage fails, after what it printed
 */
export async function buildCorpusSite(count: number, list: string): Promise<string> {
  const copy = join(root, '.cache/bench', String(count));
  copyProject(copy);
  mkdirSync(join(copy, 'content/sources'));
  writeFileSync(join(copy, 'content/sources/corpus.txt'), list);
  writeFileSync(join(copy, 'content/sources.yml'), manifest);
  const url = pathToFileURL(join(copy, 'scripts/build-site.ts')).href;
  const { buildSite, isUpToDate } = (await import(url)) as typeof import('../build-site.ts');
  if (!isUpToDate(defaultOutDir)) {
    console.log(`Building the site of ${count} papers in ${copy}.`);
    await buildSite(defaultOutDir);
  }
  return join(copy, defaultOutDir);
}

function copyProject(copy: string): void {
  const isLeftOut = new Set(ownContent.map((name) => join(root, 'content', name)));
  for (const input of inputs) {
    rmSync(join(copy, input), { recursive: true, force: true });
    if (!existsSync(join(root, input))) continue;
    cpSync(join(root, input), join(copy, input), {
      recursive: true,
      filter: (path) => !isLeftOut.has(path),
    });
  }
  linkModules(join(copy, 'node_modules'));
}

/** A folder of links, not one link to the folder, in which Astro keeps what it has read. */
function linkModules(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(folder, name), 'junction');
}
