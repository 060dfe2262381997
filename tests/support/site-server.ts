import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A static host below a base path, whose files can be exchanged for those of another build. */
export interface SiteServer {
  /** Address of the site, with a slash at its end. */
  url: string;
  /** Serves another folder from now on. */
  deploy: (folder: string) => void;
  /** Takes requests and never answers them. */
  stall: () => void;
  close: () => Promise<void>;
}

/** Starts a host that serves a folder. @param base with slashes around: `/sheaf/` */
export async function serveFolder(folder: string, base: string): Promise<SiteServer> {
  let root: string | undefined = folder;
  const server = createServer((request, response) => {
    if (root === undefined) return;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname)
      .slice(base.length)
      .replace(/(^|\/)$/, '$1index.html');
    const file = join(root, path);
    const isThere =
      pathname.startsWith(base) && statSync(file, { throwIfNoEntry: false })?.isFile();
    response.statusCode = isThere ? 200 : 404;
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    createReadStream(isThere ? file : join(root, '404.html')).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    deploy: (next) => {
      root = next;
    },
    stall: () => {
      root = undefined;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
