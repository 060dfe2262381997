import { buildSite, defaultOutDir, isUpToDate } from './build-site.ts';
import { runCommand } from './command.ts';
import { defaultPort, serveSite } from './serve.ts';

const usage = `npm start -- [options]

Installs what is missing, builds the site where something has changed, and serves it.

  --port <number>  where to serve it; the next free one where it is taken (${defaultPort})
  --help           show this text`;

await runCommand(usage, { port: { type: 'string', default: defaultPort } }, async ({ port }) => {
  if (isUpToDate(defaultOutDir)) console.log('Nothing has changed since the last build.');
  else await buildSite(defaultOutDir);
  await serveSite(defaultOutDir, port);
});
