import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { toMdx } from '../src/markdown/to-mdx.ts';
import { formatMessage } from '../src/papers/message.ts';
import { paperSchema, type Paper } from '../src/papers/schema.ts';
import { runCommand } from './command.ts';
import { readLedger, reportLedger } from './feed-ledger.ts';
import { Progress } from './progress.ts';
import { readContent } from './read-content.ts';

const usage = `npm run content -- [options]

Reads the lists that content/sources.yml names and writes one file a paper to content/papers/,
with a receipt that accounts for every line. Problems are printed with their place and remedy.
Fails where feeds would announce a paper again or lose one; "npm run feeds" says more.

  --strict   fail where there is any problem
  --dry-run  write nothing
  --help     show this text`;

const folder = 'content/papers';

await runCommand(
  usage,
  { strict: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  async ({ strict, 'dry-run': dryRun }) => {
    const progress = new Progress();
    progress.start('papers');
    const { papers, receipt } = await readContent();
    const files = new Map(papers.map((paper) => [`${paper.id}.mdx`, toFile(paper)]));
    // Last, since whoever watches the folder waits for it.
    files.set('receipt.json', `${JSON.stringify(receipt)}\n`);
    if (dryRun) progress.update(papers.length, 'papers (not written)', papers.length);
    else
      await writeChanged(files, (done) =>
        progress.update(Math.min(done, papers.length), 'papers', papers.length),
      );
    progress.end();

    for (const message of receipt.messages)
      console.error(`${message.severity}: ${formatMessage(message)}`);
    if (receipt.messages.length > 0)
      console.error(`${receipt.messages.length} problems; the rest was read.`);
    if (strict && receipt.messages.length > 0) process.exitCode = 1;
    // Last: while the feeds are not in order, a preview still shows the papers as they are now.
    reportLedger(await readLedger(papers));
  },
);

function toFile({ id: _, abstract, ...data }: Paper): string {
  return toMdx(paperSchema.parse(data), abstract);
}

/** Leaves files alone that hold the right text already, and removes those of papers that are gone. */
async function writeChanged(files: ReadonlyMap<string, string>, report: (done: number) => void) {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!files.has(name)) await rm(`${folder}/${name}`);
  let done = 0;
  for (const [name, text] of files) {
    const path = `${folder}/${name}`;
    const current = await readFile(path, 'utf8').catch(() => undefined);
    if (current !== text) await writeFile(path, text);
    report(++done);
  }
}
