// Runs one of this folder's commands: `node scripts/run.mjs build --help`.
// Plain JavaScript for Node 20: it brings the newer Node that the commands themselves need.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...rest] = process.argv.slice(2);

try {
  const node = ensureInstalled(root);
  const script = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
  const child = spawn(node, [script, ...rest], { cwd: root, stdio: 'inherit' });
  // The terminal sends Ctrl-C to the command too, which decides what to do about it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 130 : (code ?? 1);
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
