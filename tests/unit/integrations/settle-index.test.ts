import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { settleIndex } from '../../../src/integrations/settle-index.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Files of the index of some pages, which Pagefind orders anew each time. */
async function buildIndex(): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  folders.push(folder);
  const { index } = await pagefind.createIndex();
  for (let page = 0; page < 20; page++) {
    const content = `<html lang="en"><body data-pagefind-body><h1>Page ${page}</h1>
      <p data-pagefind-filter="tag">t${page}</p><p data-pagefind-filter="year">${page % 7}</p></body></html>`;
    await index!.addHTMLFile({ url: `${page}/`, content });
  }
  await index!.writeFiles({ outputPath: folder });
  await pagefind.close();
  await settleIndex(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const isFile = (name: string) => /\.\w+$/.test(name);
  return new Map(
    files.filter(isFile).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

test('the same pages give the same files, without those that no page loads', async () => {
  const first = await buildIndex();
  expect(await buildIndex()).toEqual(first);
  const names = [...first.keys()];
  expect(names.filter((name) => /ui|highlight|unknown/.test(name))).toEqual([]);
  expect(names.filter((name) => name.endsWith('.pf_filter'))).toHaveLength(2);
  expect(names).toEqual(
    expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind']),
  );
});
