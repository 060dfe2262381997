import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the built site. */
export interface SiteFile {
  /** Path from the site's folder, with forward slashes. */
  file: string;
  bytes: Buffer;
}

/** All files of a built site, by their paths in ascending order. */
export async function readSite(folder: string): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      file: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
      bytes: await readFile(path),
    })),
  );
}

/** SHA-256 of some bytes. */
export function hash(bytes: Buffer | string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(bytes).digest(encoding);
}

/** What a file takes on its way from a host that compresses, about; fonts and the like stay as they are. */
export function compressedBytes({ bytes }: SiteFile): number {
  return Math.min(bytes.length, gzipSync(bytes).length);
}
