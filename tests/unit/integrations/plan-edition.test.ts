import { describe, expect, test } from 'vitest';
import { planEdition } from '../../../src/integrations/plan-edition.ts';
import type { KeptFile } from '../../../src/offline/edition.ts';

/** A site with a page of 40 kB that does not compress, and one of each other kind of file. */
function makeSite(changes: Record<string, string> = {}) {
  const noise = Array.from({ length: 20_000 }, (_, i) => ((i * i * 7919) % 65_521).toString(36));
  const contents: Record<string, string> = {
    '404.html': 'none',
    '_astro/page.AbC.css': 'css',
    'api/papers.json': '[]',
    'cards/a.png': 'png',
    'edition.json': '{"papers":1,"newest":"2026-01-02"}',
    'index.html': 'home',
    'search-index/1/papers/0.json': 'a paper',
    'search-index/1/pagefind/pagefind.js': 'js',
    'papers/a.md': '# A',
    'papers/a/index.html': noise.join(''),
    'papers/index.html': 'papers',
    'papers/rows.json': '[1]',
    'rss.xml': '<rss/>',
    ...changes,
  };
  const files = Object.entries(contents).map(([file, text]) => ({
    file,
    bytes: Buffer.from(text),
  }));
  return { files, addresses: new Map([['papers/rows.json', 'papers/rows.json?v=1']]) };
}

const addressesOf = (files: readonly KeptFile[]) => files.map(([address]) => address);

describe('a plan', () => {
  const { settings, written } = planEdition(makeSite(), 1e6);
  const list = JSON.parse(written[0]!.bytes.toString()) as KeptFile[];

  test('has the shell: what pages are made with, their data, the index and the chief pages', () => {
    expect(addressesOf(settings.shell)).toEqual([
      '_astro/page.AbC.css',
      '',
      'search-index/1/pagefind/pagefind.js',
      'papers/',
      'papers/rows.json?v=1',
      'offline/files.json',
      'edition.json',
    ]);
  });

  test('lists the rest, results of a search first; what programs read is not kept', () => {
    expect(addressesOf(list)).toEqual(['search-index/1/papers/0.json', 'papers/a/']);
    expect(settings.edition.files).toBe(settings.shell.length + list.length);
  });

  test('completes the edition', () => {
    expect(JSON.parse(written[1]!.bytes.toString())).toEqual(settings.edition);
    expect(settings.edition).toMatchObject({ papers: 1, newest: '2026-01-02', isSmall: true });
    expect(settings.edition.downloadBytes).toBeLessThan(settings.edition.storedBytes);
  });
});

test('over the budget the index is kept at once where it fits by itself', () => {
  const planFor = (budget: number) => planEdition(makeSite(), budget).settings;
  expect(planFor(1e6)).toMatchObject({ edition: { isSmall: true }, indexFiles: 1 });
  expect(planFor(5e3)).toMatchObject({ edition: { isSmall: false }, indexFiles: 1 });
  expect(planFor(50)).toMatchObject({ edition: { isSmall: false }, indexFiles: 0 });
});

test('an edition is named after what is kept', () => {
  const idOf = (changes: Record<string, string>) =>
    planEdition(makeSite(changes), 1e6).settings.edition.id;
  expect(idOf({ 'rss.xml': '<other/>' })).toBe(idOf({}));
  expect(idOf({ 'index.html': 'another home' })).not.toBe(idOf({}));
});

test('what papers are cited with comes with the pages, not with the shell', () => {
  const { files } = makeSite({ 'papers/a/cite.json': '[]', 'papers/a/cite.bib': '@misc{a}' });
  const addresses = new Map([['papers/a/cite.json', 'papers/a/cite.json?v=1']]);
  const { settings, written } = planEdition({ files, addresses }, 1e6);
  expect(addressesOf(settings.shell).filter((address) => address.includes('cite'))).toEqual([]);
  const list = JSON.parse(written[0]!.bytes.toString()) as KeptFile[];
  expect(addressesOf(list)).toContain('papers/a/cite.json?v=1');
  expect(addressesOf(list)).not.toContain('papers/a/cite.bib');
});
