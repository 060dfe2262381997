import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { WorkerSettings } from '../offline/edition.ts';

const entry = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));

/** Writes `service-worker.js` with its settings into a folder, as one classic script. */
export async function buildWorker(folder: string, settings: WorkerSettings): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
      WORKER_SETTINGS: JSON.stringify(settings),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
