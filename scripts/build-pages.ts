import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { parseBuildLine } from './build-log.ts';
import { Progress } from './progress.ts';
import { root, waitFor } from './run-script.ts';

/** How much of the log is shown when a build fails. */
const shownLogLines = 60;

/**
 * Runs `astro build` and shows how far it is. Its warnings are printed at the end.
 * @param outDir path from the project's root
 * @param expectedPages 0 where nothing is known
 * @returns the number of pages made
 * @throws {Error} where the build fails; the end of its log is printed before
 */
export async function buildPages(outDir: string, expectedPages: number): Promise<number> {
  const progress = new Progress();
  const log: string[] = [];
  const warnings: string[] = [];
  let pages = 0;

  progress.start('prepare');
  const code = await runAstro(['build', '--outDir', outDir], (line) => {
    log.push(line);
    const event = parseBuildLine(line.trimEnd());
    if (event.kind === 'warning') warnings.push(line);
    if (event.kind === 'page') {
      progress.start('pages');
      progress.update(++pages, 'files', expectedPages);
    }
    if (event.kind === 'pages-done') progress.start('search');
    if (event.kind === 'count' && event.unit === 'cards') progress.start('cards');
    if (event.kind === 'count') progress.update(event.done, event.unit, event.total);
  });
  progress.end();
  if (code !== 0) {
    console.error(log.slice(-shownLogLines).join('\n'));
    throw new Error('astro build failed; the end of its log is above.');
  }
  for (const warning of warnings) console.warn(warning);
  return pages;
}

/** Runs Astro without colours and hands over each line that it prints; gives its exit code. */
async function runAstro(args: string[], onLine: (line: string) => void): Promise<number | null> {
  const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  for (const stream of [astro.stdout, astro.stderr]) {
    createInterface({ input: stream }).on('line', onLine);
  }
  return waitFor(astro);
}
