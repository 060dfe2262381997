import { findJsonError } from './json-error.ts';
import { parseBibtex } from './parse-bibtex.ts';
import { parseRis } from './parse-ris.ts';
import { readShelf } from './read-shelf.ts';
import type { BibliographyEntry, ImportProblem } from './bibliography-entry.ts';
import type { FindPaper, KnownPaper } from './match-papers.ts';
import type { Shelf } from './shelf.ts';

/** What a file brings. Nothing on the shelf has changed yet. */
export interface Import {
  /** To merge with the reader's own; undefined where the file is not an export of a shelf. */
  shelf?: Shelf;
  /** Papers of this site that a file of references names, each once. */
  papers: KnownPaper[];
  /** Sentences for the reader on what could not be used, with its place, in the file's order. */
  problems: string[];
}

/** Larger files are not reading lists: browsers keep about five megabytes for a site. */
const maxLength = 10_000_000;

/**
 * Reads an exported shelf (JSON), BibTeX or RIS; the text says which it is.
 * @param name of the file, for messages
 */
export function importFile(name: string, text: string, findPaper: FindPaper): Import {
  const fail = (problem: string): Import => ({ papers: [], problems: [`${name}: ${problem}`] });
  if (text.length > maxLength)
    return fail(
      `expected at most ${maxLength / 1e6} MB, found ${(text.length / 1e6).toFixed(1)} MB.`,
    );
  if (/^\uFEFF?\s*[{[]/.test(text)) return importShelf(name, text);
  const isRis = /^\uFEFF?\s*TY {1,2}- /.test(text);
  if (!isRis && !/^[ \t\uFEFF]*@[a-z]+[ \t]*[{(]/im.test(text))
    return fail('expected JSON from this page, BibTeX or RIS, found none of them.');
  const { entries, problems } = isRis ? parseRis(text) : parseBibtex(text);
  const found = new Map<string, KnownPaper>();
  const places = [...problems];
  for (const entry of entries) {
    const paper = findPaper(entry);
    if (paper) found.set(paper.id, paper);
    else
      places.push({
        line: entry.line,
        column: 1,
        text: `${nameEntry(entry)} is not on this site`,
      });
  }
  return {
    papers: [...found.values()],
    problems: places
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map((problem) => format(name, problem)),
  };
}

function importShelf(name: string, text: string): Import {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { papers: [], problems: [format(name, findJsonError(json, String(error)))] };
  }
  const { shelf, problems } = readShelf(value);
  return {
    ...(shelf && { shelf }),
    papers: [],
    problems: problems.map((problem) => `${name}: ${problem}.`),
  };
}

const format = (name: string, { line, column, text }: ImportProblem) =>
  `${name}:${line}:${column}: ${text}.`;

function nameEntry({ title, key }: BibliographyEntry): string {
  const text = title || key || 'An entry without a title';
  return text.length > 90 ? `“${text.slice(0, 90)}…”` : `“${text}”`;
}
