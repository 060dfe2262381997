import { spawn } from 'node:child_process';
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
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) throw new Error(`${path} failed; its reason is above.`);
}
