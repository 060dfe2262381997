import { watch } from 'node:fs';
import { join, sep } from 'node:path';
import { runCommand } from './command.ts';
import { root, runScript } from './run-script.ts';

const usage = `npm run dev -- [options]

Serves the site while you work on it: a page shows what you saved, and the papers
are made again when something in content/ changes. Search needs a built site.

  --port <number>  where to serve it (4321)
  --help           show this text`;

/** Editors save in several steps: wait until they are done. */
const settleMs = 300;

/** A mistake in the content has been printed; the server goes on with what it has. */
const remake = () => runScript('scripts/content.ts').catch(() => undefined);

await runCommand(usage, { port: { type: 'string', default: '4321' } }, async ({ port }) => {
  await remake();
  let timer: NodeJS.Timeout | undefined;
  watch(join(root, 'content'), { recursive: true }, (_event, file) => {
    if (file === null || file.split(sep)[0] === 'papers') return;
    clearTimeout(timer);
    timer = setTimeout(() => remake, settleMs);
  }).unref();
  await runScript('node_modules/astro/bin/astro.mjs', ['dev', '--port', port]);
});
