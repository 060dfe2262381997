// Plain JavaScript for Node 20: it runs before anything is installed, so it imports nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first Node that reads TypeScript by itself, without a warning. */
const oldestNode = [22, 18];

/**
 * The packages that are locked but not installed in the locked version, in the order of the lock file.
 * A package of another platform is optional, so it may be absent.
 * @param {object} lock what `package-lock.json` holds
 * @param {object} installed what npm noted in `node_modules/.package-lock.json`; `{}` where there is none
 * @returns {string[]} paths such as `node_modules/astro`
 */
export function findOutdated(lock, installed) {
  const present = installed.packages ?? {};
  return Object.entries(lock.packages)
    .filter(([path, { version, optional }]) => {
      if (path === '') return false;
      return path in present ? present[path].version !== version : !optional;
    })
    .map(([path]) => path);
}

/**
 * Makes sure that `node_modules` holds what `package-lock.json` names.
 * @param {string} root the project's folder
 * @returns {string} path of a Node that runs TypeScript
 * @throws {Error} with the remedy, where npm fails or no such Node is there
 */
export function ensureInstalled(root) {
  const lock = readJson(join(root, 'package-lock.json'));
  const outdated = findOutdated(lock, readJson(join(root, 'node_modules/.package-lock.json')));
  if (outdated.length > 0) install(root, outdated.length);
  return findNode(root);
}

function install(root, count) {
  console.log(`Installing: ${count} of the locked packages are missing. This may take a minute.`);
  // Errors only: npm would warn of each package that does not know this Node, which none will run on.
  const command = 'npm ci --include=dev --no-audit --no-fund --loglevel=error';
  const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) {
    throw new Error(
      `Expected "${command}" to succeed, found the error above. Mend it and try again.`,
    );
  }
}

function findNode(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const local = join(root, 'node_modules/node/bin', name);
  if (existsSync(local)) return local;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) {
    return process.execPath;
  }
  throw new Error(
    `Expected Node 24 in ${local}, found nothing: the install script of the package "node" did not run, ` +
      `and this Node ${process.versions.node} is older than ${oldestNode.join('.')}. ` +
      'Run "npm rebuild node --ignore-scripts=false", or install Node 24, and try again.',
  );
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
