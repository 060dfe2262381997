import { preview } from 'astro';
import { root } from './run-script.ts';

/** Where a site is served unless something else is asked for; the next free port where it is taken. */
export const defaultPort = '4321';

/**
 * Serves a built site until the process ends, and prints its address.
 * @param outDir path from the project's root
 * @throws {Error} where the port is not a number
 */
export async function serveSite(outDir: string, port: string): Promise<void> {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new Error(
      `--port: expected a number from 1 to 65535, found "${port}". Try ${defaultPort}.`,
    );
  }
  const server = await preview({ root, outDir, server: { port: number }, logLevel: 'warn' });
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
  console.log(`\nSheaf is at http://localhost:${server.port}${base}\nStop it with Ctrl-C.`);
  await server.closed();
}
