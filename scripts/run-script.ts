import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Runs a JavaScript or TypeScript file with this Node, in the project's folder and this terminal.
 * @param path from the project's folder: `scripts/content.ts`
 * @param env settings on top of this process's own
 * @throws {Error} where it ends with another exit code than 0; it has printed the reason
 */
export async function runScript(
  path: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const child = spawn(process.execPath, [path, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if ((await waitFor(child)) !== 0) throw new Error(`${path} failed; its reason is above.`);
}

/**
 * Waits until a process has ended and its output is read; it is stopped when this one is told to stop.
 * @returns its exit code, or null where a signal ended it
 */
export async function waitFor(child: ChildProcess): Promise<number | null> {
  const stop = () => child.kill();
  process.once('SIGTERM', stop);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
  } finally {
    process.off('SIGTERM', stop);
  }
}
