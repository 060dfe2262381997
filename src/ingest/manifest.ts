import { z } from 'astro/zod';
import { isAlias, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Message } from '../papers/message.ts';
import { slug } from '../papers/schema.ts';
import { quote } from '../papers/quote.ts';

/** A field's error text is what the message says was expected. */
const text = (expected: string) => z.string(expected).trim().min(1, expected);

const slugText = 'a slug such as "few-shot-rl"';
const fileName = 'the name of a file in content/sources/';

const sourceEntrySchema = z.strictObject(
  {
    /** Permanent name of the list. */
    slug: text(slugText).refine((value) => slug.safeParse(value).success, slugText),
    /** Name of its file in `content/sources/`. */
    file: text(fileName).regex(/^[^/\\.][^/\\]*$/, fileName),
    title: text('a title'),
    /** One sentence: what the list is and where it came from. */
    description: text('a description'),
    /** The page that the list came from. */
    url: z.url({ protocol: /^https?$/, error: 'a web address' }).optional(),
    /** How the file is written: `hf-page`. */
    format: text('a format'),
    /** The day the list was added to the site, `YYYY-MM-DD`. */
    added: z.iso.date('a date YYYY-MM-DD'),
  },
  {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? 'only the fields slug, file, title, description, url, format, added'
        : 'a list with slug, file, title, description, format, added',
  },
);

/** One list of papers, as the manifest names it. */
export type SourceEntry = z.output<typeof sourceEntrySchema>;

/** The sound entries of a manifest, in its order, and what is wrong with the others. */
export interface Manifest {
  entries: SourceEntry[];
  messages: Message[];
}

type Path = readonly PropertyKey[];

/** Where a list lies, from the project's root. */
export function sourcePath({ file }: Pick<SourceEntry, 'file'>): string {
  return `content/sources/${file}`;
}

/**
 * Reads `content/sources.yml`. A bad entry becomes messages and never hides the others;
 * YAML that cannot be read gives no entries. Never throws.
 * @param file the path that messages name.
 */
export function parseManifest(source: string, file: string): Manifest {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, prettyErrors: false });
  const entries: SourceEntry[] = [];
  const messages: Message[] = [];
  const report = (
    offset: number,
    rule: string,
    expected: string,
    found: string,
    advice: string,
  ) => {
    const { line, col } = lineCounter.linePos(offset);
    // An empty file has no line for the counter to find.
    const at = { line: Math.max(1, line), column: Math.max(1, col) };
    messages.push({ severity: 'error', file, ...at, rule, expected, found, advice });
  };

  for (const { pos, message } of [...document.errors, ...findAliases(document)])
    report(pos[0], 'bad-yaml', 'YAML', quote(message), 'Correct it; no list was read.');
  if (messages.length > 0) return { entries, messages };

  if (!isSeq(document.contents)) {
    const advice = 'Add one entry a list, as the comment in the file shows.';
    report(0, 'bad-source', 'a sequence of lists', describe(document, [], source), advice);
    return { entries, messages };
  }

  for (const [index, value] of (document.toJS() as unknown[]).entries()) {
    const parsed = sourceEntrySchema.safeParse(value);
    for (const { path, message, ...issue } of parsed.error?.issues ?? []) {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      const at = [index, ...path];
      const found = key === undefined ? describe(document, at, source) : `the field ${quote(key)}`;
      report(findOffset(document, at), 'bad-source', message, found, 'Correct this entry.');
    }
    if (!parsed.success) continue;
    const twin = entries.find(
      (entry) => entry.slug === parsed.data.slug || entry.file === parsed.data.file,
    );
    if (twin) {
      const found = `the slug or the file of the list ${quote(twin.title)} again`;
      const advice = 'Give each list its own; until then the first is read.';
      report(findOffset(document, [index]), 'duplicate-source', 'a list of its own', found, advice);
    } else entries.push(parsed.data);
  }
  return { entries, messages };
}

/** A manifest needs no aliases, and they can be made to grow without end. */
function findAliases(document: Document): { pos: [number]; message: string }[] {
  const aliases: { pos: [number]; message: string }[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node)) aliases.push({ pos: [node.range?.[0] ?? 0], message: `*${node.source}` });
  });
  return aliases;
}

/** The start of the value at a path, or of what should hold it. */
function findOffset(document: Document, path: Path): number {
  const node = findNode(document, path);
  if (node?.range) return node.range[0];
  return path.length === 0 ? 0 : findOffset(document, path.slice(0, -1));
}

function findNode(document: Document, path: Path) {
  return document.getIn(path, true) as { range?: [number, number, number] | null } | undefined;
}

/** The value at a path as the file writes it. */
function describe(document: Document, path: Path, source: string): string {
  const range = findNode(document, path)?.range;
  const written = range ? source.slice(range[0], range[1]).trim() : '';
  return written === '' ? 'nothing' : quote(written);
}
