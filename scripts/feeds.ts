import { writeFile } from 'node:fs/promises';
import { acceptPapers } from '../src/feeds/accept.ts';
import { formatLedger, ledgerFile } from '../src/feeds/ledger.ts';
import { runCommand } from './command.ts';
import { countItems, readLedger, reportLedger } from './feed-ledger.ts';
import { readContent } from './read-content.ts';

const usage = `npm run feeds -- [options]

Compares the papers with content/feed-ledger.json, the record of all items that the feeds have
announced, and fails where an item would vanish for followers or be announced again.

  --accept   record new papers; commit the file with them
  --remove   with --accept: record too that papers which are gone were taken out on purpose
  --dry-run  write nothing
  --help     show this text`;

const options = {
  accept: { type: 'boolean' },
  remove: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

await runCommand(usage, options, async ({ accept, remove, 'dry-run': dryRun }) => {
  if (remove && !accept) throw new Error('--remove: expected --accept with it.');
  const { papers } = await readContent();
  const state = await readLedger(papers);
  const { items, fresh, gone, redated } = state;
  console.log(`${countItems(items)} announced, ${fresh.length} new, ${gone.length} gone.`);
  if (redated.length > 0)
    console.log(`${countItems(redated)} with another day in the list now; the feeds keep theirs.`);
  if (!remove) reportLedger(accept ? { ...state, fresh: [] } : state);
  if (!accept) return;
  const text = formatLedger(acceptPapers(items, papers));
  if (!dryRun) await writeFile(ledgerFile, text);
  console.log(
    `${ledgerFile} ${dryRun ? 'would record' : 'records'} ${countItems(fresh)} as new and ${gone.length} as removed.`,
  );
});
