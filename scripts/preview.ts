import { defaultOutDir } from './build-site.ts';
import { runCommand } from './command.ts';
import { defaultPort, serveSite } from './serve.ts';

const usage = `npm run preview -- [options]

Serves the site as it was built last.

  --out <folder>   the built site, from the project's root (${defaultOutDir})
  --port <number>  where to serve it; the next free one where it is taken (${defaultPort})
  --help           show this text`;

const options = {
  out: { type: 'string', default: defaultOutDir },
  port: { type: 'string', default: defaultPort },
} as const;

await runCommand(usage, options, ({ out, port }) => serveSite(out, port));
