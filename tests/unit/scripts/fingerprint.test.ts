import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintInputs } from '../../../scripts/fingerprint.ts';

let root: string;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  for (const folder of ['content/papers', 'src', 'dist']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  write('src/a.ts', 'a');
  write('content/list.txt', 'list');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['a changed file', () => write('src/a.ts', 'b')],
  ['a new file', () => write('src/b.ts', '')],
  ['a renamed file', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/c.ts'))],
  ['a missing file', () => rmSync(join(root, 'content/list.txt'))],
  ['a changed lock file', () => write('package-lock.json', '{}')],
])('%s gives another fingerprint', (_what, change) => {
  const before = fingerprintInputs(root, {});
  change();
  expect(fingerprintInputs(root, {})).not.toBe(before);
});

test.each([
  ['a file that the build writes', () => write('content/papers/x.mdx', 'x')],
  ['a built file', () => write('dist/index.html', 'x')],
  ['a new date', () => utimesSync(join(root, 'src/a.ts'), 1, 1)],
])('%s changes nothing', (_what, change) => {
  const before = fingerprintInputs(root, {});
  change();
  expect(fingerprintInputs(root, { HOME: '/elsewhere' })).toBe(before);
});

test('the settings of the site and the day it stands at are part of it', () => {
  const fingerprints = [
    {},
    { SITE_URL: 'https://example.org' },
    { BASE_PATH: '/sheaf/' },
    { SHEAF_TODAY: '2027-01-31' },
    { OFFLINE_BUDGET_MB: '1' },
  ].map((environment) => fingerprintInputs(root, environment));
  expect(new Set(fingerprints).size).toBe(fingerprints.length);
});
