import { hash, type SiteFile } from './site-files.ts';

/** What `src/urls.ts` writes for the hash of a file that is not built yet. */
const pattern = /([^"'\s<>]+)\?(v|ts)=__HASH__/g;

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
 * Puts hashes of files into the addresses by which pages load them.
 * @param base the site's base path, with a slash at its end
 * @throws {Error} where a page names a file that is not there
 */
export function pinAddresses(files: readonly SiteFile[], base: string): PinnedSite {
  const byName = new Map(files.map((file) => [file.file, file]));
  const addresses = new Map<string, string>();
  const changed: SiteFile[] = [];
  const pinned = files.map((page) => {
    if (!page.file.endsWith('.html') || !page.bytes.includes('__HASH__')) return page;
    const html = page.bytes.toString().replace(pattern, (_, path: string, name: string) => {
      const file = path.slice(base.length);
      const target = byName.get(file);
      if (!target || !path.startsWith(base))
        throw new Error(
          `${page.file}: expected the address of a file of this site, found ${path}.`,
        );
      const address = `${file}?${name}=${hash(target.bytes, 'hex').slice(0, 12)}`;
      addresses.set(file, address);
      return base + address;
    });
    const after = { ...page, bytes: Buffer.from(html) };
    changed.push(after);
    return after;
  });
  return { files: pinned, changed, addresses };
}
