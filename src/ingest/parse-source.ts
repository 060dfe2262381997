import type { Message } from '../papers/message.ts';
import type { ParsedSource } from '../papers/parsed-paper.ts';
import { decode } from './decode.ts';
import { parseHfPage } from './hf-page.ts';
import { quote } from '../papers/quote.ts';

/** Reads one format. Takes text with `\n` line ends and the path for messages; never throws. */
type Parser = (text: string, file: string) => ParsedSource;

const parsers: ReadonlyMap<string, Parser> = new Map([['hf-page', parseHfPage]]);

/** One list as it lies on disk. */
export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** A format that the manifest names: `hf-page`. */
  format: string;
  bytes: Uint8Array;
}

/**
 * Reads one list. Whatever is wrong with it becomes a message; what is sound comes out all the same.
 * A file that cannot be read at all gives no stretches.
 */
export function parseSource({ file, format, bytes }: SourceFile): ParsedSource {
  const parse = parsers.get(format);
  if (!parse) return { papers: [], stretches: [], messages: [unknownFormat(file, format)] };
  const { text, messages } = decode(bytes, file);
  if (text === undefined) return { papers: [], stretches: [], messages };
  const parsed = parse(text, file);
  const all = [...messages, ...parsed.messages];
  if (parsed.papers.length === 0) all.push(noPapers(file));
  return { ...parsed, messages: all.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function unknownFormat(file: string, format: string): Message {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    rule: 'unknown-format',
    expected: `one of the formats ${[...parsers.keys()].join(', ')}`,
    found: quote(format),
    advice: 'Correct the format of this list in content/sources.yml.',
  };
}

function noPapers(file: string): Message {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    rule: 'no-papers',
    expected: 'at least one paper',
    found: 'none',
    advice: 'Check that the file is the right one and that its format in the manifest fits.',
  };
}
