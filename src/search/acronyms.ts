import { stopWords } from './stop-words.ts';
import { splitWords } from './words.ts';

/** An acronym with the words it stands for, as one text defines it. */
export interface Acronym {
  /** In the singular: `LLM`. */
  short: string;
  /** As the text writes it. */
  long: string;
  /** Where the long form starts, in UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
}

// No closing bracket within 12 characters, no acronym: the search stays linear.
const parenthesis = /\(\s*([A-Za-z][A-Za-z0-9-]{1,10})\s*[);,]/g;

/** Longest long form, in characters. */
const maxLongLength = 120;

/**
 * Acronyms that a text defines as `long form (ACRONYM)`.
 * @see Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text (2003)
 */
export function findAcronyms(text: string): Acronym[] {
  const acronyms: Acronym[] = [];
  for (const { 1: written, index } of text.matchAll(parenthesis)) {
    const short = toSingularAcronym(written!);
    if (!isAcronym(short)) continue;
    const end = text.slice(0, index).trimEnd().length;
    const before = text.slice(Math.max(0, end - maxLongLength), end);
    const start = startByInitials(short, before) ?? startByLetters(short, before);
    if (start === undefined) continue;
    acronyms.push({ short, long: before.slice(start), start: end - before.length + start, end });
  }
  return acronyms;
}

/** Whether a word looks like an acronym: `RL`, `RLHF`, `CVaR`, `MDPs`. */
export function isAcronym(word: string): boolean {
  return /^[A-Za-z][A-Za-z0-9-]{1,10}$/.test(word) && (word.match(/[A-Z]/g)?.length ?? 0) >= 2;
}

/** @example toSingularAcronym('LLMs') // 'LLM' */
export function toSingularAcronym(word: string): string {
  return /[A-Z0-9]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Each letter is the initial of a word; only words such as `from` may be skipped. */
function startByInitials(short: string, before: string): number | undefined {
  const letters = [...short.toLowerCase()].filter((letter) => letter !== '-');
  for (const { key, start } of splitWords(before).reverse()) {
    if (key.startsWith(letters.at(-1)!)) letters.pop();
    else if (!stopWords.has(key)) return undefined;
    if (letters.length === 0) return isLongForm(before.slice(start)) ? start : undefined;
  }
  return undefined;
}

/** Each letter stands somewhere, from right to left, and the first one starts a word. */
function startByLetters(short: string, before: string): number | undefined {
  const letters = short.toLowerCase();
  let at = before.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    if (letters[letter] === '-') continue;
    while (
      at >= 0 &&
      !(before[at]!.toLowerCase() === letters[letter] && (letter > 0 || startsWord(before, at)))
    )
      at--;
    if (at < 0) return undefined;
    at--;
  }
  const start = at + 1;
  const long = before.slice(start);
  const maxWords = Math.min(letters.length + 5, letters.length * 2);
  return isLongForm(long) && splitWords(long).length <= maxWords ? start : undefined;
}

function isLongForm(long: string): boolean {
  return /\p{L}[\s-]+\p{L}/u.test(long) && !/[.;:()]/.test(long);
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1]!);
}
