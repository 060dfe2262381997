import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { root } from './run-script.ts';

/** What distributions call a Chromium that tests can drive. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that is there and starts: `CHROME_PATH`, one on the `PATH`, or Playwright's. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [
    process.env['CHROME_PATH'] ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    chromium.executablePath(),
  ].find((path) => existsSync(path) && starts(path));
}

/**
 * Installs a Chromium where there is none: Debian's package where that is allowed, else Playwright's.
 * @throws {Error} with the remedy, where there is none even then
 */
export function ensureBrowser(): string {
  const found = findBrowser() ?? installPackage() ?? installDownload();
  if (found !== undefined) return found;
  throw new Error(
    'Expected a Chromium for the tests in the browser, found none, and could not install one. ' +
      'Install Chromium or Google Chrome, or set CHROME_PATH to one, and try again.',
  );
}

/** Debian's package needs the rights of root: as root, or by a `sudo` that does not ask. */
function installPackage(): string | undefined {
  if (!isPrivileged() || !run('apt-get', ['--version'], 'ignore')) return undefined;
  console.log("No Chromium found: installing the distribution's package.");
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  const apt = (...args: string[]) => run(aptGet[0] ?? '', [...aptGet.slice(1), ...args]);
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return findBrowser();
}

function installDownload(): string | undefined {
  console.log("Downloading Playwright's Chromium.");
  const cli = join(root, 'node_modules/playwright/cli.js');
  run(process.execPath, [cli, 'install', ...(isPrivileged() ? ['--with-deps'] : []), 'chromium']);
  return findBrowser();
}

function isPrivileged(): boolean {
  return process.getuid?.() === 0 || run('sudo', ['-n', 'true'], 'ignore');
}

/** A package may be a mere stub that asks for another; on Windows asking would open a window. */
function starts(path: string): boolean {
  return process.platform === 'win32' || run(path, ['--version'], 'ignore');
}

function run(command: string, args: string[], stdio: 'ignore' | 'inherit' = 'inherit'): boolean {
  return spawnSync(command, args, { stdio }).status === 0;
}
