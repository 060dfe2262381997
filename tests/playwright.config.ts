import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { findBrowser } from '../scripts/browser.ts';
import { subpath } from '../scripts/subpath.ts';

/** Ports of the two sites under test; not the one that `npm start` takes. */
const ports = { root: 4391, subpath: 4392 };

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const executablePath = findBrowser();

/** Serves a built site; both have been built before (`npm test` does). */
function serve(port: number, outDir: string, basePath: string) {
  const command = `"${process.execPath}" scripts/preview.ts --port ${port} --out ${outDir}`;
  const env = { BASE_PATH: basePath };
  return { command, env, cwd: fromRoot(''), url: `http://localhost:${port}${basePath}` };
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: fromRoot('.cache/test-results'),
  // One set for all machines: the tolerance covers how they smooth edges.
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.02, animations: 'disabled' } },
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A busy machine may be late once; what fails twice is broken. A retry shows as flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: fromRoot('.cache/playwright.json') }]],
  use: {
    // Each test has a browser of its own, which would fetch the whole site for offline use.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        // Chromium refuses its sandbox to root, which containers run as.
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  // Specs open addresses relative to the site (`./papers/`), so that both projects can run them.
  projects: [
    {
      name: 'root',
      grepInvert: /@subpath-only/,
      use: { baseURL: `http://localhost:${ports.root}/` },
    },
    {
      name: 'subpath',
      grep: /@subpath/,
      use: { baseURL: `http://localhost:${ports.subpath}${subpath.basePath}` },
    },
  ],
  webServer: [
    serve(ports.root, 'dist', '/'),
    serve(ports.subpath, subpath.outDir, subpath.basePath),
  ],
});
