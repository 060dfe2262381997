import type { MathsPiece } from './maths-piece.ts';
import { readGroup, readScripted, readSum, type Reading } from './maths-grammar.ts';

/** Where a formula may start: an order of growth, a symbol or number with a script, a lone varepsilon. */
const candidate =
  /(?<growth>(?:(?:wide)?tilde )?(?:mathcal\{[A-Z]\}|Omega|Theta|O)(?:left|[bB]igg?)? ?\()|(?<![\w\\])(?:(?:mathcal|mathbb)\{[A-Z]\}|[A-Za-z]+|\d+(?:\.\d+)?)(?=[\^_])|\bvarepsilon\b(?![\^_])/g;

const openGrowth = /^((?:wide)?tilde )?(mathcal\{O\}|Omega|Theta|O)\($/;

/** A formula stands after white space, an opening quote or a sign, or opens a parenthesis in prose. */
const leftEdge = /(?:^|[\s"'“‘[~≈<>=±×]|(?:^|[\s"'“‘])\()$/;
/** It stands before white space or the punctuation of prose, or starts a word such as `varepsilon-optimal`. */
const rightEdge = /^(?:$|\s|-[A-Za-z][a-z]|[.,;:!?)\]'"”’]+(?![\w^_\\({]))/;
/** Beside a relation it is a part of something longer, which is not read. */
const relationBefore = /\b(?:geq|leq|neq) $/;
const relationAfter = /^ (?:geq|leq|neq)\b/;

/** Longer is no formula; it also bounds how deep hostile parentheses nest. */
const maxGrowthLength = 200;

/** After a number that stands alone: not in an address or a file name. */
const gluedTimes = /(?<=(?:^|[\s(~–-])\d[\d.,]{0,12})times(?![\w^{])/g;

/** Names that keep their braces where a text lost its backslashes. */
const bracedName = /(?:^|[\^_\s([])$|(?:\\[A-Za-z]+|math[a-z]+|text[a-z]*)$/;

/**
 * Whether braces show that formulas lost more than their backslashes: `\frac{X}{Y}` became `X{Y}`,
 * `\sqrt{\tau^{-1}AK}` became `tau^{-1AK}`. Then other formulas of the abstract may have lost a root
 * or a fraction without a trace.
 * @param text an abstract without its `$…$`.
 */
export function isDamaged(text: string): boolean {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return true;
    if (brace === '{' && !bracedName.test(text.slice(Math.max(0, index - 20), index))) return true;
  }
  if (depth > 0 || /math(?:cal|bb)\{(?![A-Z]\})/.test(text)) return true;
  return [...text.matchAll(/[\^_]\{([^{}]*)\}/g)].some(
    ([, content = '']) => readGroup(content) === undefined,
  );
}

/**
 * Splits text that lost its dollars and backslashes at the formulas that can be read back safely.
 * The others stay text, exactly as they came: a wrong formula is worse than a raw one.
 *
 * - An order of growth is read only as a whole, see `readSum`.
 * - Symbols and numbers with scripts are read where they stand alone, as is the word `varepsilon`.
 *   Other Greek names are words of prose (`epsilon-greedy`).
 * - Of a damaged abstract only `varepsilon` is read.
 * - `2times` becomes `2×` and `45\%` becomes `45%`.
 *
 * @param damaged see `isDamaged`; damage anywhere in the abstract counts.
 */
export function recoverMaths(text: string, damaged: boolean): MathsPiece[] {
  const pieces: MathsPiece[] = [];
  let from = 0;
  let skipTo = 0;
  for (const { 0: found, index, groups } of text.matchAll(candidate)) {
    if (index < skipTo) continue;
    const isGrowth = groups?.['growth'] !== undefined;
    const reading = isGrowth ? readGrowth(text, index, found) : readTerm(text, index, found);
    const isTrusted = !damaged || found === 'varepsilon';
    if (reading !== undefined && isTrusted && standsAlone(text, index, reading.end)) {
      if (index > from) pieces.push(toText(text.slice(from, index)));
      const source = text.slice(index, reading.end);
      pieces.push({ kind: 'maths', source, latex: reading.latex, display: false });
      from = reading.end;
      skipTo = from;
    } else {
      skipTo = isGrowth ? closingParenthesis(text, index + found.length) : index + found.length;
    }
  }
  if (from < text.length) pieces.push(toText(text.slice(from)));
  return pieces;
}

function readTerm(text: string, at: number, found: string): Reading | undefined {
  if (found === 'varepsilon') return { latex: '\\varepsilon', end: at + found.length };
  return readScripted(text, at);
}

function readGrowth(text: string, at: number, found: string): Reading | undefined {
  const [, tilde, name] = openGrowth.exec(found) ?? [];
  const from = at + found.length;
  if (name === undefined || closingParenthesis(text, from) - from > maxGrowthLength) {
    return undefined;
  }
  const sum = readSum(text, from);
  if (sum === undefined || text[sum.end] !== ')') return undefined;
  const order = name === 'O' ? 'O' : `\\${name}`;
  return {
    latex: `${tilde ? `\\widetilde{${order}}` : order}(${sum.latex})`,
    end: sum.end + 1,
  };
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 8);
  return (
    leftEdge.test(before) &&
    rightEdge.test(after) &&
    !relationBefore.test(before) &&
    !relationAfter.test(after)
  );
}

/** The index after the parenthesis that closes the one before `at`, or the end of the text. */
function closingParenthesis(text: string, at: number): number {
  let depth = 1;
  for (let index = at; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return text.length;
}

function toText(source: string): MathsPiece {
  const value = source.replace(gluedTimes, '×').replace(/(?<=\d)\\%/g, '%');
  return { kind: 'text', value };
}
