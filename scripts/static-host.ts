import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One answer of the host. */
export interface Transfer {
  /** From the root of the host, without the query. */
  path: string;
  /** Size of the body as sent. */
  bytes: number;
}

export interface StaticHost {
  /** With a trailing slash. */
  url: string;
  /** What was sent so far, in the order of sending. */
  transfers: Transfer[];
  close(): void;
}

/** Hosts send these packed; everything else as it is. */
const packedTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/**
 * Serves a folder on a free port as static hosts do, texts packed by gzip.
 * @param basePath where on the host the folder lies, with slashes at both ends
 * @param extra texts that are not files of the folder, by file name from the root of the host
 */
export async function hostFolder(
  folder: string,
  basePath = '/',
  extra: ReadonlyMap<string, string> = new Map(),
): Promise<StaticHost> {
  const transfers: Transfer[] = [];
  const packed = new Map<string, Buffer>();
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const content =
      extra.get(name) ??
      (await readFile(join(folder, name.replace(basePath, '/'))).catch(() => undefined));
    if (content === undefined) {
      transfers.push({ path, bytes: 0 });
      response.writeHead(404).end();
      return;
    }
    const type = packedTypes[extname(name)];
    if (type && !packed.has(path)) packed.set(path, gzipSync(content));
    const body = type ? packed.get(path)! : content;
    transfers.push({ path, bytes: Buffer.byteLength(body) });
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(type ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    transfers,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
