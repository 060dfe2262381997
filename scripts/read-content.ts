import { readdir, readFile } from 'node:fs/promises';
import { correctionsFile, parseCorrections } from '../src/enrich/curation/corrections.ts';
import { enrichPapers } from '../src/enrich/enrich-papers.ts';
import { parseFacts } from '../src/enrich/curation/facts.ts';
import {
  parseResources,
  resourcesFile,
  type Resource,
} from '../src/enrich/names/resource-files.ts';
import { parseTopics } from '../src/enrich/topics/topic-files.ts';
import type { Topic } from '../src/enrich/topics/topic.ts';
import { parseManifest, sourcePath } from '../src/ingest/manifest.ts';
import { mergeSources } from '../src/ingest/merge.ts';
import { parseSource } from '../src/ingest/parse-source.ts';
import { toReceipt } from '../src/ingest/receipt.ts';
import type { Message } from '../src/papers/message.ts';
import type { ParsedSource } from '../src/papers/parsed-paper.ts';
import type { Receipt } from '../src/papers/receipt.ts';
import type { Paper } from '../src/papers/schema.ts';

const manifestFile = 'content/sources.yml';

/** Everything that `content/` says, read once. */
export interface Content {
  papers: Paper[];
  topics: Topic[];
  resources: Resource[];
  receipt: Receipt;
}

/**
 * Reads `content/` from the working folder: lists, topics, facts and corrections.
 * What is wrong in a file becomes a message of the receipt, and the rest is read all the same.
 */
export async function readContent(): Promise<Content> {
  const manifest = parseManifest(await readText(manifestFile), manifestFile);
  const lists = await Promise.all(
    manifest.entries.map(async (entry) => {
      const file = sourcePath(entry);
      const bytes = await readFile(file).catch(() => undefined);
      const parsed: ParsedSource = bytes
        ? parseSource({ file, format: entry.format, bytes })
        : { papers: [], stretches: [], messages: [missing(file)] };
      return { entry, parsed, sizeBytes: bytes?.length ?? 0 };
    }),
  );
  const merged = mergeSources(lists);
  const topics = parseTopics(
    (await readFolder('content/topics', '.mdx')).map(({ name, ...rest }) => ({
      slug: name,
      ...rest,
    })),
  );
  const resources = parseResources(resourcesFile, await readText(resourcesFile));
  const facts = parseFacts(await readFolder('content/facts', '.json'));
  const corrections = parseCorrections(
    await readText(correctionsFile),
    new Set(topics.topics.map(({ slug }) => slug)),
  );
  const enriched = enrichPapers(merged.papers, {
    ...topics,
    ...resources,
    ...facts,
    ...corrections,
  });
  const messages = [
    manifest,
    ...lists.map(({ parsed }) => parsed),
    merged,
    topics,
    resources,
    facts,
    corrections,
    enriched,
  ].flatMap((stage) => stage.messages);
  return {
    papers: enriched.papers,
    topics: topics.topics,
    resources: resources.resources,
    receipt: toReceipt(
      lists.map((list, index) => ({ ...list, placements: merged.placements[index] ?? [] })),
      messages,
    ),
  };
}

/** A file that is not there is an empty one. */
async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

async function readFolder(folder: string, extension: string) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(extension));
  return Promise.all(
    names.sort().map(async (name) => ({
      file: `${folder}/${name}`,
      name: name.slice(0, -extension.length),
      text: await readText(`${folder}/${name}`),
    })),
  );
}

function missing(file: string): Message {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    rule: 'missing-file',
    expected: `the list that ${manifestFile} names`,
    found: 'no such file',
    advice: 'Add the file, or correct its name in the manifest.',
  };
}
