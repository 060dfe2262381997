import { findArxivId } from './arxiv-id.ts';
import { findField, readField } from './query-fields.ts';
import { type Hint, makeHint } from './query-hints.ts';
import { type Asked, holdsWord, quoteMarks, type QueryTerm } from './query-terms.ts';

/** A term with its place in the query, in UTF-16 code units; `end` is exclusive. */
export type QueryPart = QueryTerm & { start: number; end: number };

/** A query taken apart. */
export interface ParsedQuery {
  /** In the order of the query, at most 32. They do not overlap. */
  parts: QueryPart[];
  hints: Hint[];
}

const maxParts = 32;

/**
 * Reads a query as a reader types or pastes it; any text is a query. What cannot be read as it is
 * written is read as words, with a hint. Every letter and digit lies in a part, or else in the text
 * of the hint `too-many-parts`.
 *
 * Quotation marks of any kind open and close a phrase. A minus excludes where it stands after a
 * blank and before a word or a phrase, but not before a decimal number.
 * @example parseQuery('TD-MPC2 -author:"Jane Doe" year:2022..2024').parts.length // 3
 */
export function parseQuery(query: string): ParsedQuery {
  const parts: QueryPart[] = [];
  const hints: Hint[] = [];
  let at = skipBlanks(query, 0);
  while (at < query.length && parts.length < maxParts) {
    const step = readPart(query, at);
    if (step.part) parts.push(step.part);
    hints.push(...step.hints);
    at = skipBlanks(query, step.end);
  }
  const rest = query.slice(at).trimEnd();
  if (holdsWord(rest)) hints.push(makeHint('too-many-parts', rest));
  return { parts, hints };
}

interface Step {
  /** None where there is nothing to search for. */
  part?: QueryPart;
  hints: Hint[];
  end: number;
}

function readPart(query: string, start: number): Step {
  const hasMinus = isExclusion(query, start);
  const at = hasMinus ? start + 1 : start;
  const phrase = readQuoted(query, at);
  if (!phrase && isQuoteMark(query[at]))
    return { hints: [makeHint('unbalanced-quote', query[at]!)], end: at + 1 };

  const { asked, hints, end } = phrase
    ? { asked: { kind: 'phrase', text: phrase.text } as const, hints: [], end: phrase.end }
    : readRunOrField(query, at);
  if (!holdsWord(query.slice(start, end))) return { hints, end };
  // After a closing mark a minus is a hyphen: “aha”-like.
  const excluded = hasMinus && (start === 0 || /\s/.test(query[start - 1]!));
  return { part: { ...asked, excluded, start, end }, hints, end };
}

function readRunOrField(query: string, at: number): { asked: Asked; hints: Hint[]; end: number } {
  const { text, end } = readRun(query, at);
  const asked: Asked = { kind: 'words', text };
  if (negativeNumber.test(text)) return { asked, hints: [makeHint('negative-number', text)], end };

  const name = /^[a-z]+(?=:)/i.exec(text)?.[0] ?? '';
  const valueStart = at + name.length + 1;
  const field = findField(name);
  if (field) {
    // Citations write “arXiv: 2410.17233”.
    const value = readValue(query, field === 'arxiv' ? skipBlanks(query, valueStart) : valueStart);
    const found = readField(field, value.text);
    if (typeof found === 'object') return { asked: found, hints: value.hints, end: value.end };
    return { asked, hints: [makeHint(found, text)], end };
  }
  const id = findArxivId(text);
  if (id) return { asked: { kind: 'arxiv', id }, hints: [], end };
  const isAttempt = /^[a-z]{2,}$/.test(name) && isOperand(query, valueStart);
  return { asked, hints: isAttempt ? [makeHint('unknown-field', `${name}:`)] : [], end };
}

/** A phrase or a run; a mark without partner is left out, and the run after it read. */
function readValue(query: string, at: number): { text: string; hints: Hint[]; end: number } {
  const phrase = readQuoted(query, at);
  if (phrase) return { ...phrase, hints: [] };
  const mark = query[at];
  return isQuoteMark(mark)
    ? { ...readRun(query, at + 1), hints: [makeHint('unbalanced-quote', mark)] }
    : { ...readRun(query, at), hints: [] };
}

const negativeNumber = /^-\d+\.\d+$/;

/** A minus before a word or a phrase; `--x`, `->` and `-0.5` are none. */
function isExclusion(query: string, at: number): boolean {
  if (query[at] !== '-' || !isOperand(query, at + 1)) return false;
  const { text } = readRun(query, at);
  return !negativeNumber.test(text) || findArxivId(text.slice(1)) !== undefined;
}

function isOperand(query: string, at: number): boolean {
  return matchAt(wordCharacter, query, at) !== null || readQuoted(query, at) !== undefined;
}

const wordCharacter = /[\p{L}\p{N}]/uy;
const blanks = /\s*/y;
const run = new RegExp(String.raw`[^\s${quoteMarks}]*`, 'y');
const quoted = new RegExp(`[${quoteMarks}]([^${quoteMarks}]*)[${quoteMarks}]`, 'y');

function matchAt(pattern: RegExp, query: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(query);
}

function skipBlanks(query: string, at: number): number {
  return at + matchAt(blanks, query, at)![0].length;
}

function readRun(query: string, at: number): { text: string; end: number } {
  const [text] = matchAt(run, query, at)!;
  return { text, end: at + text.length };
}

function readQuoted(query: string, at: number): { text: string; end: number } | undefined {
  const found = matchAt(quoted, query, at);
  return found ? { text: found[1]!.trim(), end: at + found[0].length } : undefined;
}

function isQuoteMark(character: string | undefined): character is string {
  return character !== undefined && quoteMarks.includes(character);
}
