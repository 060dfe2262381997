import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type Page } from './page.ts';

/** What the checks need to know of the whole site. */
export interface Site {
  /** Paths from the site's folder, with forward slashes, in ascending order. */
  files: Set<string>;
  /** The home page's whole address: `https://example.org/sheaf/`. */
  home: URL;
}

/** Every file under a folder, as paths from it with forward slashes, in ascending order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/**
 * Where the site says that it is published: the canonical address of its home page.
 * @throws {Error} where the home page has none
 */
export function findHome(page: Page): URL {
  const link = page.elements.find((element) => attribute(element, 'rel') === 'canonical');
  const address = link && attribute(link, 'href');
  if (!address || !URL.canParse(address) || !address.endsWith('/')) {
    throw new Error(
      `index.html: expected a canonical link such as https://example.org/, found ${address ?? 'none'}. Build the site again.`,
    );
  }
  return new URL(address);
}

/** The address of a page as the site publishes it. */
export function toAddress(site: Site, file: string): URL {
  return new URL(file.replace(/(^|\/)index\.html$/, '$1'), site.home);
}

/**
 * The file that an address of this site stands for.
 * @returns undefined where the address belongs to another site, or to another folder of the host
 */
export function toFile(site: Site, address: URL): string | undefined {
  const { origin, pathname } = site.home;
  if (address.origin !== origin || !address.pathname.startsWith(pathname)) return undefined;
  const path = decode(address.pathname.slice(pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Undoes the escapes of a part of an address; where they make no sense it stays as it is. */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
