import { buildSite, defaultOutDir } from './build-site.ts';
import { runCommand } from './command.ts';

const usage = `npm run build -- [options]

Builds the site from content/: the papers, their pages and the search index.
SITE_URL (https://example.org) and BASE_PATH (/sheaf/) say where it will be published;
SHEAF_TODAY (2027-01-31) up to which day the feed of a paper a day has come.

  --out <folder>  where to, from the project's root (${defaultOutDir})
  --help          show this text`;

await runCommand(usage, { out: { type: 'string', default: defaultOutDir } }, ({ out }) =>
  buildSite(out),
);
