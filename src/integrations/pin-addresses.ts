import { hash, type SiteFile } from './site-files.ts';

/** What `src/urls.ts` writes for the hash of a file that is not built yet. */
const pattern = /([^"'\s<>&;]+)\?v=__HASH__/g;

/** What it writes for the hash of the search index, and the folder that the index is in. */
const indexPlaceholder = 'search-index/__HASH__/';
const indexFolder = /^search-index\/[0-9a-f]+\//;

/** A site whose pages name the content of the data that they load. */
export interface PinnedSite {
  /** All files; pages with the hashes in their addresses. */
  files: SiteFile[];
  /** Pages that differ from the given ones. */
  changed: SiteFile[];
  /** Addresses from the site's base, by file: `papers/rows.json?v=1b4f0e985197`. */
  addresses: Map<string, string>;
}

/**
 * Puts hashes of files into the addresses by which pages load them; the search index has its hash in
 * the name of its folder already.
 * @param base the site's base path, with a slash at its end
 * @throws {Error} where a page names a file that is not there
 */
export function pinAddresses(files: readonly SiteFile[], base: string): PinnedSite {
  const byName = new Map(files.map((file) => [file.file, file]));
  const addresses = new Map<string, string>();
  const changed: SiteFile[] = [];
  const index = files.map(({ file }) => indexFolder.exec(file)?.[0]).find(Boolean);
  const pinned = files.map((page) => {
    if (!page.file.endsWith('.html') || !page.bytes.includes('__HASH__')) return page;
    const html = page.bytes.toString().replace(pattern, (_, path: string) => {
      const file = path.slice(base.length);
      const target = byName.get(file);
      if (!target || !path.startsWith(base))
        throw new Error(
          `${page.file}: expected the address of a file of this site, found ${path}.`,
        );
      const address = `${file}?v=${hash(target.bytes, 'hex').slice(0, 12)}`;
      addresses.set(file, address);
      return base + address;
    });
    if (html.includes(indexPlaceholder) && !index)
      throw new Error(`${page.file}: expected a search index in the site, found none.`);
    const bytes = Buffer.from(html.replaceAll(indexPlaceholder, index ?? ''));
    const after = { ...page, bytes };
    changed.push(after);
    return after;
  });
  return { files: pinned, changed, addresses };
}
