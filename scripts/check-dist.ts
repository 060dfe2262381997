import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultOutDir } from './build-site.ts';
import { checkSite } from './check-dist/check-site.ts';
import { compareSites } from './check-dist/compare.ts';
import { readPapers } from './check-dist/read-papers.ts';
import { summarize } from './check-dist/problem.ts';
import { runCommand } from './command.ts';
import { Progress } from './progress.ts';
import { root } from './run-script.ts';

const usage = `npm run check:dist -- [options]

Checks the site as it was built last: valid HTML, links, headings, heads, content
policies, no request to another host, the weight of a paper's page, what a reference manager
reads of it, feeds and sitemaps.

  --out <folder>      the built site, from the project's root (${defaultOutDir})
  --against <folder>  compare it byte for byte with this one instead
  --help              show this text`;

/** How many problems are printed; more of them are seldom of other kinds. */
const shownProblems = 200;

const options = {
  out: { type: 'string', default: defaultOutDir },
  against: { type: 'string' },
} as const;

await runCommand(usage, options, async ({ out, against }) => {
  const folders = [out, ...(against === undefined ? [] : [against])];
  for (const folder of folders) {
    if (existsSync(join(root, folder, 'index.html'))) continue;
    throw new Error(`Expected a built site in ${folder}, found none. Run "npm run build" first.`);
  }
  if (against === undefined) await check(out);
  else compare(out, against);
});

async function check(out: string): Promise<void> {
  const progress = new Progress();
  progress.start('check');
  const { checks, heaviest } = await checkSite(
    resolve(root, out),
    readPapers(join(root, 'content/papers')),
    (done, total) => progress.update(done, 'pages', total),
  );
  progress.end();
  for (const { name, count, unit, problems } of checks) {
    console.log(`  ${name.padEnd(20)} ${count} ${unit}, problems: ${problems.length}`);
  }
  if (heaviest.bytes > 0)
    console.log(`  heaviest paper: ${heaviest.bytes} bytes, ${heaviest.file}`);
  const problems = checks.flatMap((each) => each.problems);
  fail(summarize(out, problems), 'problems');
}

function compare(out: string, against: string): void {
  const differences = compareSites(resolve(root, out), resolve(root, against));
  fail(differences, 'differences');
  console.log(`${out} and ${against} hold the same bytes.`);
}

/** @throws {Error} where there are any findings, after printing them */
function fail(findings: string[], what: string): void {
  if (findings.length === 0) return;
  for (const finding of findings.slice(0, shownProblems)) console.error(finding);
  const shown = Math.min(findings.length, shownProblems);
  throw new Error(`Expected no ${what}, found ${findings.length}; ${shown} of them are above.`);
}
