import { findAcronyms, type Acronym } from '../../search/acronyms.ts';
import { isCapitalised, isDistinctive, nameToken, splitTokens } from './name-shape.ts';
import {
  endsBeforeName,
  methodNoun,
  notSystem,
  readSpelledOut,
  subject,
  type Clue,
} from './system-words.ts';

const introduction =
  /\b(?:introduc(?:e|es|ing)|propos(?:e|es|ing)|present(?:s|ing)?|develop(?:s|ing)?|design(?:s|ing)?|devis(?:e|es|ing)|releas(?:e|es|ing)|contribut(?:e|es|ing)|describ(?:e|es|ing)|creat(?:e|es|ing)|build(?:s|ing)?|construct(?:s|ing)?|deriv(?:e|es|ing)|formulat(?:e|es|ing)|unveil(?:s|ing)?|open-sourc(?:e|es|ing)|provid(?:e|es|ing)|offer(?:s|ing)?|introduction of|proposal of|suggest|advocate|explore|instantiate|establish|(?:we|paper|work) (?:introduced|proposed|presented|developed|designed))\b/giu;

/** Where the object of such a verb ends. */
const objectEnd =
  /[;:.?!](?=\s|$)|\s(?:that|which|who|where|to|for|by|via|in|on|with|using|from|through|within|into|of|as|whose|while|when|whereby|leveraging|capable|designed|aimed|under|without|at|over|built|based|inspired|upon|called|named|dubbed|termed|so|because|consisting|combining|enabling|featuring|comprising|containing|across|is|are|can|has|tailored|trained)(?=[\s,])|\s--?-?\s|\s?[—–]\s|—|\(|,\s(?:a|an|the|our|one|with|by|for|in|to|or|referred|built|based|dubbed|called|named|termed|short|as|its|it|they|we|i\.e|e\.g|namely|including)(?=[\s,.:])/u;

/** Longest object that is read, in characters. */
const objectLength = 300;

/** Names in the object of `we propose`, `this paper introduces`, `with the introduction of`. */
export function findIntroduced(sentence: string): Clue[] {
  const subjectAt = sentence.search(subject);
  if (subjectAt < 0) return [];
  const acronyms = findAcronyms(sentence);
  return [...sentence.matchAll(introduction)]
    .map(({ 0: verb, index }) => index + verb.length)
    .filter((end) => end > subjectAt)
    .flatMap((end) => readObject(sentence, end, acronyms));
}

function readObject(sentence: string, verbEnd: number, acronyms: readonly Acronym[]): Clue[] {
  const [skipped = ''] = /^\s+(?:and|&|then)\s+\p{Ll}+(?=\s)/u.exec(sentence.slice(verbEnd)) ?? [];
  const from = verbEnd + skipped.length;
  const rest = sentence.slice(from, from + objectLength);
  const stop = objectEnd.exec(rest);
  const object = rest.slice(0, stop?.index).replace(/[\s,]+$/, ' ');
  const end = from + (stop?.index ?? rest.length);

  const isList = /^(?:\s?[-—–]+\s?|:)$/.test(stop?.[0] ?? '') && endsBeforeName(`${object}:`);
  const spelledOut = acronyms.filter(({ start }) => {
    const before = sentence.slice(from, start);
    if (start <= end) return start >= from;
    return endsBeforeName(before) || (isList && /[:,]\s(?:and\s)?an?\s$/.test(before));
  });
  const clues = spelledOut.flatMap(
    (acronym) =>
      readSpelledOut(sentence, acronym.start <= end ? from : acronym.start, acronym) ?? [],
  );
  const bracketed =
    stop?.[0] === '(' && spelledOut.length === 0 ? readBracket(sentence, end, object) : [];
  const direct = readParts(object, from).filter(
    ({ start, name }) =>
      !spelledOut.some((long) => long.start <= start && start < long.end) &&
      !(bracketed.length > 0 && start + name.length >= from + object.trimEnd().length),
  );
  return [
    ...clues,
    ...bracketed,
    ...direct,
    ...readPlain(sentence, from, object, end),
    ...(isList ? readList(sentence, end + stop![0].length) : []),
    ...readFurther(sentence, end),
  ];
}

const novelNoun = new RegExp(
  String.raw`^,\san?\s(?:new|novel|simple)\s(?:[\p{L}\p{N}-]+\s){0,4}?${methodNoun}\b`,
  'u',
);

/** A name in plain words, which only `, a novel method` after it gives away. */
function readPlain(sentence: string, from: number, object: string, end: number): Clue[] {
  const [, name] = /^\s+((?:[\p{Ll}-]{3,}\s){0,2}[\p{Ll}-]{4,})\s*$/u.exec(object) ?? [];
  if (!name || !novelNoun.test(sentence.slice(end, end + 120))) return [];
  return [{ name, start: from + object.indexOf(name), isFirm: true }];
}

const further = new RegExp(
  String.raw`\b(?:and|as well as|along with|together with)\s(?:an?|the)\s(?:new\s|novel\s)?(${nameToken})\s${methodNoun}\b`,
  'u',
);

/** A further object after words on the first: `as well as a Sink-KV mechanism`. */
function readFurther(sentence: string, from: number): Clue[] {
  const match = further.exec(sentence.slice(from));
  if (!match || !isDistinctive(match[1]!)) return [];
  return [
    {
      name: match[1]!,
      start: from + sentence.slice(from).indexOf(match[1]!, match.index),
      isFirm: false,
    },
  ];
}

/** Names among the parts of `a new algorithm, X` or `X and Y`. */
export function readParts(object: string, from: number): Clue[] {
  let at = 0;
  return object.split(/(,\s+(?:and\s+)?|\s+and\s+)/).flatMap((part, index) => {
    const start = at;
    at += part.length;
    if (index % 2 === 1) return [];
    const clue = readPart(part, index === 0, object.slice(0, start));
    return clue ? [{ ...clue, start: from + start + clue.start }] : [];
  });
}

const nounAfter = new RegExp(String.raw`\s+(?:[\p{Ll}-]+\s+){0,2}${methodNoun}\s*$`, 'u');
const nounBefore = new RegExp(String.raw`\b${methodNoun}[\s,]+$`, 'u');

function readPart(part: string, isFirst: boolean, earlier: string): Clue | undefined {
  const noun = nounAfter.exec(part);
  const phrase = noun ? part.slice(0, noun.index) : part;
  const tokens = splitTokens(phrase);
  const run = tokens.slice(tokens.findLastIndex(({ text }) => !isNamePart(text)) + 1);
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const before = phrase.slice(0, first.start);
  const isBare = before.trim() === '' && isFirst && !noun;
  const isApposed = nounBefore.test(earlier + before);
  const isWhole = isBare || isApposed;
  const text = phrase.slice(first.start, last.end);
  if (run.length === 1) {
    const isName = isDistinctive(text) || (isWhole && text.length > 2);
    return isName ? { name: text, start: first.start, isFirm: isWhole } : undefined;
  }
  if (isWhole && !notSystem.test(text)) return { name: text, start: first.start, isFirm: true };
  return isDistinctive(last.text)
    ? { name: last.text, start: last.start, isFirm: false }
    : undefined;
}

/** Whether a token may be part of a name of several words. */
export function isNamePart(token: string): boolean {
  return isDistinctive(token) || isCapitalised(token);
}

const bracket = new RegExp(
  String.raw`^\(\s*(?:called\s|dubbed\s|named\s|or\s|i\.e\.,?\s)?(${nameToken})\s*[),;:]`,
  'u',
);

function readBracket(sentence: string, at: number, object: string): Clue[] {
  const name = bracket.exec(sentence.slice(at, at + 60))?.[1];
  if (!name || !isDistinctive(name) || notSystem.test(object)) return [];
  const longForm = longFormBefore(object, name);
  return [
    { name, ...(longForm && { longForm }), start: sentence.indexOf(name, at), isFirm: false },
  ];
}

/** The words before a bracket that the acronym in it may stand for. */
function longFormBefore(object: string, short: string): string | undefined {
  const letters = short.match(/\p{Lu}|\d/gu)?.length ?? short.length;
  const candidates = splitTokens(object)
    .filter(({ text }) => text[0]!.toLowerCase() === short[0]!.toLowerCase())
    .map(({ start }) => object.slice(start).trim())
    .filter((long) => /[\s-]/.test(long));
  const surplus = (long: string) => Math.abs(long.split(/[\s-]+/).length - letters);
  return candidates.sort((a, b) => surplus(a) - surplus(b) || b.length - a.length)[0];
}

const listed = new RegExp(
  String.raw`^[\s,]*(?:and\s+|\(?(?:i+|\d)\)\s+)?(${nameToken})(?=\s*(?:[,.;:(—–]|--|$|and\b|that\b|which\b|to\b|for\b))`,
  'u',
);

/** Names in a row: `X, Y and Z`. */
export function readList(sentence: string, from: number): Clue[] {
  const clues: Clue[] = [];
  let at = from;
  for (;;) {
    const match = listed.exec(sentence.slice(at, at + 80));
    if (!match || !isDistinctive(match[1]!)) return clues;
    at += match[0].length;
    clues.push({ name: match[1]!, start: at - match[1]!.length, isFirm: false });
  }
}

const passive =
  /\b(?:is|are)\s+(?:\p{Ll}+\s)?(?:proposed|introduced|presented|developed|designed|released)\b/giu;

/** Names in the subject of `is proposed`: `A novel X algorithm is proposed`. */
export function findPassive(sentence: string): Clue[] {
  return [...sentence.matchAll(passive)].flatMap(({ index }) => {
    const clause = sentence
      .slice(Math.max(0, index - 160), index)
      .split(/[,;:]\s|\b(?:called|named|termed|dubbed)\s/)
      .at(-1)!;
    const from = index - clause.length;
    const acronym = findAcronyms(sentence).find(({ start, end }) => start >= from && end < index);
    const clue = acronym && readSpelledOut(sentence, from, acronym);
    if (clue) return [clue];
    return /\b(?:new|novel)\b/i.test(clause) ? readParts(clause, from) : [];
  });
}
