import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Journal, type Step } from '../../../../scripts/digest/journal.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheaf-journal-'));
  path = join(folder, 'journal');
});
afterEach(() => rmSync(folder, { recursive: true }));

const step = (state: Step['state'], until = '2026-02-01'): Step => ({
  state,
  address: 'ada@example.org',
  until,
});

/** What a journal read anew knows after some steps. */
function standingAfter(...steps: Step[]) {
  const journal = new Journal(path);
  for (const one of steps) journal.record(one);
  journal.close();
  return new Journal(path).standingOf('ADA@example.org');
}

describe('a journal', () => {
  test('knows nothing at first, and leaves no file behind', () => {
    expect(standingAfter()).toEqual({ told: '', maybeTold: '' });
    expect(() => statSync(path)).toThrow('ENOENT');
  });

  test('tells what was sent from what may have been, and from what was refused', () => {
    expect(standingAfter(step('sending'))).toEqual({ told: '', maybeTold: '2026-02-01' });
    expect(standingAfter(step('refused'))).toEqual({ told: '', maybeTold: '' });
    expect(standingAfter(step('sending'), step('sent'))).toEqual({
      told: '2026-02-01',
      maybeTold: '',
    });
    expect(standingAfter(step('sending', '2026-03-01'))).toEqual({
      told: '2026-02-01',
      maybeTold: '2026-03-01',
    });
  });

  test('is for its owner alone', () => {
    standingAfter(step('sending'));
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  test('forgets only what a crash has cut off, and goes on after it', () => {
    standingAfter(step('sending'));
    const whole = readFileSync(path, 'utf8');
    appendFileSync(path, '{"state":"sent","address":"ada@exa');
    expect(standingAfter().maybeTold).toBe('2026-02-01');
    expect(standingAfter(step('sent')).told).toBe('2026-02-01');
    expect(readFileSync(path, 'utf8')).toBe(`${whole}${JSON.stringify(step('sent'))}\n`);
  });

  test.each(['hello', '{"state":"gone","address":"a","until":"b"}', 'null', ''])(
    'that is not one stops everything: %j',
    (line) => {
      writeFileSync(path, `${JSON.stringify(step('sent'))}\n${line}\n`);
      expect(() => new Journal(path)).toThrow(`${path}:2:1 bad-journal: expected`);
    },
  );
});
