import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCorpusSite } from './bench/build-corpus-site.ts';
import { readCorpus } from './bench/corpus.ts';
import type { Measurement } from './bench/measure.ts';
import {
  formatSearchMeasurements,
  measureSearchPages,
  type SearchMeasurement,
} from './bench/search.ts';
import { buildSite, defaultOutDir, isUpToDate } from './build-site.ts';
import { runCommand } from './command.ts';
import { readContent } from './read-content.ts';
import { root } from './run-script.ts';

const usage = `npm run bench -- [options]

Seconds that each stage of reading a list takes, and the peak of memory, at several sizes. Every step
of enriching is a row by itself. Each size runs in a process of its own.

  --search          instead, in Chromium: bytes of a first search and milliseconds from key press to
                    results, for the site itself and for lists of --sizes (default 10000), whose
                    sites are built below .cache/; MiniSearch beside them
  --corpus <file>   papers to measure with, in the form hf-page, .gz or not; where absent
                    sentences of the site's own abstracts, shuffled by a fixed seed
  --sizes <list>    numbers of papers (default 213,2000,10000)
  --help            show this text`;

const measureScript = fileURLToPath(new URL('bench/measure.ts', import.meta.url));

await runCommand(
  usage,
  { search: { type: 'boolean' }, corpus: { type: 'string' }, sizes: { type: 'string' } },
  async ({ search, corpus, sizes = search ? '10000' : '213,2000,10000' }) => {
    const counts = sizes.split(',').map(Number);
    if (!counts.every((count) => Number.isInteger(count) && count > 0))
      throw new Error(`Expected numbers such as --sizes 213,2000, found ${sizes}.`);
    if (search) {
      console.log(formatSearchMeasurements(await measureSearches(counts, corpus)));
      return;
    }
    const runs = counts.map((count) => measureApart(count, corpus));
    console.log(formatTable(runs));
    console.log(
      `\nNode ${process.version}, ${availableParallelism()} cores. Steps of enriching come from samples of the stack, without garbage collection.`,
    );
  },
);

/** The site itself, and then the sites of other lists. */
async function measureSearches(
  counts: readonly number[],
  corpus: string | undefined,
): Promise<SearchMeasurement[]> {
  if (!isUpToDate(defaultOutDir)) await buildSite(defaultOutDir);
  const folders = [join(root, defaultOutDir)];
  const { papers } = await readContent();
  for (const count of counts)
    folders.push(await buildCorpusSite(count, await readCorpus(count, papers, corpus)));
  const measurements: SearchMeasurement[] = [];
  for (const folder of folders) measurements.push(await measureSearchPages(folder));
  return measurements;
}

/** In a process of its own, whose peak of memory is this size's only. */
function measureApart(count: number, corpus = ''): Measurement {
  const { stdout, status } = spawnSync(process.execPath, [measureScript, String(count), corpus], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Measuring ${count} papers failed; see above.`);
  return JSON.parse(stdout) as Measurement;
}

function formatTable(runs: readonly Measurement[]): string {
  const names = [...new Set(runs.flatMap(({ stages }) => stages.map(({ name }) => name)))];
  const width = Math.max(...names.map((name) => name.length), 'peak memory, MB'.length) + 2;
  const row = (name: string, cells: readonly string[]) =>
    name.padEnd(width) + cells.map((cell) => cell.padStart(10)).join('');
  return [
    row(
      'seconds',
      runs.map(({ papers }) => String(papers)),
    ),
    ...names.map((name) =>
      row(
        name,
        runs.map(({ stages }) => {
          const stage = stages.find((stage) => stage.name === name);
          return stage ? stage.seconds.toFixed(2) : '-';
        }),
      ),
    ),
    row(
      'peak memory, MB',
      runs.map(({ peakBytes }) => (peakBytes / 2 ** 20).toFixed(0)),
    ),
  ].join('\n');
}
