import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildSite, defaultOutDir, isUpToDate } from './build-site.ts';
import { listFiles } from './check-dist/site.ts';
import { runCommand } from './command.ts';
import { toReadme, type PackedSite } from './pack/readme.ts';
import { zipFolder } from './pack/zip-site.ts';
import { root } from './run-script.ts';

const usage = `npm run pack -- [options]

Packs the site to hand it on: a zip that any static server runs, and sheaf.html, which opens from a
disk with all papers, topics and a search. Builds the site first where it is out of date.
SITE_URL (https://example.org) is what feeds and canonical links in the zip lead to.

  --out <folder>  where to, from the project's root (pack)
  --help          show this text`;

/** What readers of a single file can be asked to send or open. */
const maxSingleFileBytes = 2_000_000;

await runCommand(usage, { out: { type: 'string', default: 'pack' } }, async ({ out }) => {
  checkBasePath(process.env['BASE_PATH'] ?? '/');
  if (!isUpToDate(defaultOutDir)) await buildSite(defaultOutDir);
  const dist = join(root, defaultOutDir);
  const site = await describeSite(dist);
  const files = new Map<string, Uint8Array>([['README.txt', Buffer.from(toReadme(site))]]);
  for (const file of listFiles(dist)) files.set(file, await readFile(join(dist, file)));

  const name = `sheaf-${site.day}`;
  await write(resolve(root, out), `${name}.zip`, zipFolder(name, files, site.day));
  const single = files.get('sheaf.html')!;
  await write(resolve(root, out), 'sheaf.html', single);
  if (single.length > maxSingleFileBytes)
    console.warn(
      `sheaf.html: expected at most ${maxSingleFileBytes} bytes, found ${single.length}. ` +
        'It works, but opens slowly on small devices.',
    );
});

/** @throws {Error} for a site that only works below a path, which a server of the zip lacks */
function checkBasePath(basePath: string): void {
  if (basePath === '/') return;
  throw new Error(
    `BASE_PATH: expected none, since the zip is served from the root, found "${basePath}". Unset it.`,
  );
}

/**
 * What the built site says of itself to programs.
 * @throws {Error} where it holds no paper
 */
async function describeSite(dist: string): Promise<PackedSite> {
  const { site, papers } = JSON.parse(await readFile(join(dist, 'api/papers.json'), 'utf8')) as {
    site: string;
    papers: { added: string }[];
  };
  const day = papers
    .map(({ added }) => added)
    .sort()
    .at(-1);
  if (day === undefined) throw new Error('Expected papers to pack, found none. Add a list first.');
  return { site, papers: papers.length, day };
}

async function write(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), bytes);
  console.log(`${join(folder, name)}  ${(bytes.length / 1e6).toFixed(2)} MB`);
}
