import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { runCommand } from './command.ts';
import { root, runScript } from './run-script.ts';
import { subpath } from './subpath.ts';
import { countPlaywright, countVitest, type Counts } from './test-counts.ts';

const usage = `npm test

Runs every check, stops at the first that fails, and says at the end how many tests passed:
types, format, unit and golden tests, build, the built site, and journeys in a browser.
Installs what they need, a browser included.`;

interface Stage {
  name: string;
  run: () => Promise<void>;
  /** Where the stage leaves its report, and how to read it. */
  report?: { path: string; count: (report: unknown) => Counts };
}

const vitest = { path: '.cache/vitest.json', count: countVitest };
const playwright = { path: '.cache/playwright.json', count: countPlaywright };
const settings = { SITE_URL: subpath.siteUrl, BASE_PATH: subpath.basePath };

const stages: Stage[] = [
  { name: 'Browser', run: async () => console.log(ensureBrowser()) },
  { name: 'Content', run: () => runScript('scripts/content.ts') },
  {
    name: 'Types and format',
    run: async () => {
      const format = runScript('node_modules/prettier/bin/prettier.cjs', ['--check', '.']);
      await Promise.all([runScript('node_modules/astro/bin/astro.mjs', ['check']), format]);
    },
  },
  {
    name: 'Unit and golden tests',
    run: () =>
      runScript('node_modules/vitest/vitest.mjs', [
        ...['run', '--config', 'tests/vitest.config.ts', '--reporter=default'],
        ...['--reporter=json', `--outputFile.json=${vitest.path}`],
      ]),
    report: vitest,
  },
  { name: 'Build', run: () => runScript('scripts/build.ts') },
  { name: 'Built site', run: () => runScript('scripts/check-dist.ts') },
  { name: 'Lighthouse', run: () => runScript('scripts/lighthouse.ts') },
  {
    name: `Build for ${subpath.basePath}`,
    run: () => runScript('scripts/build.ts', ['--out', subpath.outDir], settings),
  },
  {
    name: `Built site for ${subpath.basePath}`,
    run: () => runScript('scripts/check-dist.ts', ['--out', subpath.outDir]),
  },
  {
    name: 'Journeys in a browser',
    run: () =>
      runScript('node_modules/playwright/cli.js', [
        'test',
        '--config',
        'tests/playwright.config.ts',
      ]),
    report: playwright,
  },
];

await runCommand(usage, {}, async () => {
  const total: Counts = { passed: 0, failed: 0 };
  try {
    for (const stage of stages) await runStage(stage, total);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    // A stage that fails without a failed test (types, a crash) counts as one.
    total.failed = Math.max(total.failed, 1);
    process.exitCode = 1;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
});

/** Runs a stage under its heading, and adds its tests to the total even where it fails. */
async function runStage({ name, run, report }: Stage, total: Counts): Promise<void> {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const reportPath = report && join(root, report.path);
  if (reportPath) rmSync(reportPath, { force: true });
  try {
    await run();
  } finally {
    if (reportPath && existsSync(reportPath)) {
      const { passed, failed } = report.count(JSON.parse(readFileSync(reportPath, 'utf8')));
      total.passed += passed;
      total.failed += failed;
    }
    console.log(`── ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s ──`);
  }
}
