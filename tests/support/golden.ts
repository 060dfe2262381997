import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a text with a golden file, byte for byte. With `UPDATE_GOLDEN=1` in the environment it
 * writes the file instead: read the diff before you commit it.
 * @param path from the project's root.
 */
export function expectGolden(path: string, text: string): void {
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  expect(existsSync(path), `${path} is missing; write it with UPDATE_GOLDEN=1`).toBe(true);
  expect(text, `${path} differs; see the diff, then UPDATE_GOLDEN=1`).toBe(
    readFileSync(path, 'utf8'),
  );
}
