import type { Bibliography, BibliographyEntry, ImportProblem } from './bibliography-entry.ts';

/** Where an entry starts. One that is not closed ends at the next start, so that it hides no other. */
const entryStart = /^[ \t]*@([a-z]+)[ \t]*([{(])/gim;

/** Hold no work. */
const notWorks = new Set(['comment', 'preamble', 'string']);

/** Fields that may identify a work. */
const identifying = ['eprint', 'arxiv', 'arxivid', 'url', 'doi', 'howpublished', 'note', 'journal'];

/**
 * Reads the works of a BibTeX or BibLaTeX file, whatever else is in it. Takes time in proportion to the
 * text. Macros (`@string`) stay as they are written.
 * @see https://tug.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf
 */
export function parseBibtex(text: string): Bibliography {
  const entries: BibliographyEntry[] = [];
  const problems: ImportProblem[] = [];
  const starts = [...text.matchAll(entryStart)];
  let line = 1;
  let at = 0;
  for (const [index, start] of starts.entries()) {
    for (; at < start.index; at++) if (text[at] === '\n') line++;
    const [opening, type, open] = start;
    if (notWorks.has(type!.toLowerCase())) continue;
    const body = text.slice(start.index + opening.length, starts[index + 1]?.index);
    const read = readEntry(body, open === '(' ? ')' : '}');
    if (typeof read === 'string')
      problems.push({ line, column: opening.indexOf('@') + 1, text: read });
    else entries.push({ line, ...read });
  }
  return { entries, problems };
}

/** @returns what is wrong where the entry cannot be read */
function readEntry(body: string, close: string): Omit<BibliographyEntry, 'line'> | string {
  const [head, key] = /^\s*([^\s,{}()="#%]*)\s*,/.exec(body) ?? [];
  if (head === undefined) return 'expected a key and a comma, found none';
  const fields = new Map<string, string>();
  let at = head.length;
  const skipBlanks = () => {
    while (/[\s,]/.test(body[at] ?? '')) at++;
  };
  for (skipBlanks(); body[at] !== close; skipBlanks()) {
    namePattern.lastIndex = at;
    const [start, name] = namePattern.exec(body) ?? [];
    if (start === undefined)
      return at >= body.length
        ? `expected “${close}” at the end of ${key || 'the entry'}, found none`
        : `expected a field of ${key || 'the entry'}, found “${body.slice(at, at + 20).trim()}”`;
    const value = readValue(body, at + start.length, close);
    if (!value) return `expected the end of the field ${name} of ${key}, found none`;
    at = value.end;
    fields.set(name!.toLowerCase(), value.text);
  }
  return {
    key: key!,
    title: plain(fields.get('title') ?? ''),
    identifiers: identifying.flatMap((name) => fields.get(name) ?? []),
  };
}

const namePattern = /([\w:-]+)\s*=\s*/y;

/** Texts in braces or quotes, numbers and macros, joined by `#`. */
function readValue(
  body: string,
  start: number,
  close: string,
): { text: string; end: number } | undefined {
  let text = '';
  for (let at = start; ;) {
    const part = readPart(body, at, close);
    if (!part) return undefined;
    text += part.text;
    joinPattern.lastIndex = part.end;
    const join = joinPattern.exec(body)?.[0];
    if (join === undefined) return { text, end: part.end };
    at = part.end + join.length;
  }
}

const joinPattern = /\s*#\s*/y;

function readPart(
  body: string,
  start: number,
  close: string,
): { text: string; end: number } | undefined {
  const open = body[start];
  if (open !== '{' && open !== '"') {
    let end = start;
    while (end < body.length && !/[\s,#]/.test(body[end]!) && body[end] !== close) end++;
    return { text: body.slice(start, end), end };
  }
  let depth = 0;
  for (let at = start + 1; at < body.length; at++) {
    const letter = body[at];
    if (letter === '\\') at++;
    else if (letter === '"' && open === '"' && depth === 0)
      return { text: body.slice(start + 1, at), end: at + 1 };
    else if (letter === '{') depth++;
    else if (letter === '}') {
      if (open === '{' && depth === 0) return { text: body.slice(start + 1, at), end: at + 1 };
      depth--;
    }
  }
  return undefined;
}

/** Without braces, and accents without their commands: `{\"u}` is `u`. */
const plain = (value: string) =>
  value
    .replace(/\\[^a-zA-Z\s]|\\[a-zA-Z]+\s?|[{}$]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
