import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feeds-'));
  mkdirSync(join(folder, 'content/sources'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a list of papers with these titles. */
function writeList(...titles: string[]): void {
  const papers = titles.map((title) => `${title}\nWe say much about ${title}, and show it well.\n`);
  writeFileSync(join(folder, 'content/sources/list.txt'), papers.join('\n'));
  writeFileSync(
    join(folder, 'content/sources.yml'),
    '- { slug: list, file: list.txt, title: L, description: D, format: hf-page, added: 2026-01-01 }',
  );
}

/** Runs a command in the folder: its exit code, and all that it prints. */
function run(script: 'feeds' | 'content', ...args: string[]) {
  const command = [resolve(`scripts/${script}.ts`), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

const ledgerPath = () => join(folder, 'content/feed-ledger.json');
const readLedger = () => readFileSync(ledgerPath(), 'utf8');

test('new papers pass, and are recorded when they are accepted', () => {
  writeList('On walking', 'On running');
  expect(run('content')).toMatchObject({ status: 0, text: expect.stringContaining('--accept') });
  expect(run('feeds')).toMatchObject({ status: 0, text: expect.stringContaining('2 new') });
  expect(run('feeds', '--accept', '--dry-run').status).toBe(0);
  expect(existsSync(ledgerPath())).toBe(false);

  expect(run('feeds', '--accept').status).toBe(0);
  expect(readLedger()).toContain('sheaf:paper:on-walking');
  expect(run('content').text).not.toContain('--accept');
});

test('a paper that is gone stops the build until its removal is accepted', () => {
  writeList('On walking', 'On running');
  run('feeds', '--accept');
  const before = readLedger();
  writeList('On running', 'On cooking');
  for (const attempt of [run('content'), run('feeds'), run('feeds', '--accept')])
    expect(attempt).toMatchObject({ status: 1, text: expect.stringContaining('vanished-item') });
  expect(readLedger()).toBe(before);

  expect(run('feeds', '--accept', '--remove').status).toBe(0);
  expect(readLedger().match(/"removed":true/g)).toHaveLength(1);
  expect(run('content').status).toBe(0);
});

test('a ledger that cannot be read stops the build', () => {
  writeList('On walking');
  writeFileSync(ledgerPath(), '<<<<<<< HEAD');
  expect(run('content')).toMatchObject({
    status: 1,
    text: expect.stringContaining('invalid-ledger'),
  });
});
