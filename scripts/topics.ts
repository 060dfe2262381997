import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { suggestTopics } from '../src/enrich/topics/suggest-topics.ts';
import { toTopicFile } from '../src/enrich/topics/topic-draft.ts';
import type { PaperText } from '../src/enrich/text/paper-text.ts';
import { compileTopics, findBorderlineTopics } from '../src/enrich/topics/topics.ts';
import { parseSource } from '../src/ingest/parse-source.ts';
import { runCommand } from './command.ts';
import { readContent, type Content } from './read-content.ts';

const usage = `npm run topics -- [options]

Lists the topics with the number of their papers, and of those that have the topic, or miss it, by
little. Or drafts topics for a list that has none.

  --suggest      write a draft of each suggested topic; never over a file that is there
  --list <file>  suggest for this list, in the form hf-page, .gz or not, instead of the site's own
  --out <folder> where drafts go (default content/topics)
  --dry-run      print the drafts instead
  --help         show this text`;

await runCommand(
  usage,
  {
    suggest: { type: 'boolean' },
    list: { type: 'string' },
    out: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  async ({ suggest, list, out = 'content/topics', 'dry-run': dryRun }) => {
    const content = await readContent();
    if (!suggest) return printTopics(content);
    const papers = list === undefined ? content.papers : await readList(list);
    const drafts = suggestTopics(papers);
    const firstOrder = Math.max(0, ...content.topics.map(({ order }) => order)) + 1;
    if (!dryRun) await mkdir(out, { recursive: true });
    for (const [index, draft] of drafts.entries()) {
      const file = `${out}/${draft.slug}.mdx`;
      const text = toTopicFile(draft, firstOrder + index, papers);
      if (dryRun) console.log(`${file}\n${text}`);
      else console.log(`${(await writeNew(file, text)) ? 'written' : 'there already'}  ${file}`);
    }
    console.log(`${drafts.length} topics suggested for ${papers.length} papers.`);
  },
);

function printTopics({ papers, topics }: Content): void {
  const rules = compileTopics(topics);
  const borderline = papers.flatMap((paper) => findBorderlineTopics(paper, rules));
  const count = (slugs: readonly string[], wanted: string) =>
    String(slugs.filter((slug) => slug === wanted).length).padStart(8);
  const all = papers.flatMap(({ topics }) => topics.map(({ slug }) => slug));
  const main = papers.flatMap(({ topics }) => topics.slice(0, 1).map(({ slug }) => slug));
  const near = borderline.map(({ slug }) => slug);
  console.log(`${'topic'.padEnd(26)}  papers    main borderline`);
  for (const { slug } of topics)
    console.log(`${slug.padEnd(26)}${count(all, slug)}${count(main, slug)}   ${count(near, slug)}`);
}

async function readList(file: string): Promise<PaperText[]> {
  const packed = await readFile(file);
  const bytes = file.endsWith('.gz') ? gunzipSync(packed) : packed;
  const { papers } = parseSource({ file, format: 'hf-page', bytes });
  return papers.map(({ title, abstract }, index) => ({ id: String(index), title, abstract }));
}

/** @returns whether there was no such file yet */
async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
