import { findAcronyms } from '../../search/acronyms.ts';
import { isDistinctive, nameToken, splitTokens } from './name-shape.ts';
import { isNamePart, readList } from './system-objects.ts';
import { methodNoun, notSystem, readSpelledOut, subject, type Clue } from './system-words.ts';

const namingVerb = String.raw`(?:called|named|dubbed|termed|coined|titled|entitled|nicknamed|(?:denoted|abbreviated)(?:\s(?:as|by|to))?|referred\sto\sas|(?:which|that|and)\s(?:we|I)\s(?:call|term|name|dub|denote|coin|refer\sto\sas)|we\s(?:call|term|name|dub|denote|coin|refer\sto)(?:\s\p{Ll}+){0,4}?\sas|we\s(?:call|term|name|dub|coin)(?:\s(?:it|this|these|them|our|the|resulting|proposed|new|novel|overall)){0,3}(?:\s${methodNoun})?|namely|i\.e\.,?)`;
const naming = new RegExp(
  String.raw`\b${namingVerb},?:?\s+(?:as\s+)?(?:the\s+|an?\s+)?(?=[\p{L}\p{N}])`,
  'giu',
);

/** A thing observed, not made, which `which we call` may refer back to. */
const observed =
  /\b(?:an?|the|this)\s(?:\p{Ll}+\s){0,2}(?:tendency|phenomenon|effect|problem|setting|notion|metric|measure|regime|failure|pathology|property|issue|challenge|behaviou?r)\b(?!.*\b(?:an?|new|novel|our)\s(?:[\p{L}-]+\s){0,3}(?:algorithm|method|framework|approach|model)\b)/su;

/** Names after `called`, `which we call`, `referred to as`, where the paper speaks of its own. */
export function findNamed(sentence: string): Clue[] {
  return [...sentence.matchAll(naming)].flatMap(({ 0: verb, index }) => {
    const before = sentence.slice(Math.max(0, index - 200), index);
    const isWe = /\b(?:we|our)\b/i.test(verb);
    if (!isWe && !subject.test(before) && !/\b(?:new|novel)\b/i.test(before)) return [];
    if (isWe && observed.test(before)) return [];
    if (notSystem.test(before.replace(/[,\s(]+$/, ''))) return [];
    const from = index + verb.length;
    return /^(?:namely|i\.e)/i.test(verb)
      ? readList(sentence, from)
      : readNamed(sentence, from, isWe);
  });
}

function readNamed(sentence: string, from: number, isWe: boolean): Clue[] {
  const acronym = findAcronyms(sentence).find(({ start }) => start === from);
  const spelledOut = acronym && readSpelledOut(sentence, from, acronym);
  if (spelledOut) return [spelledOut];
  const rest = sentence.slice(from, from + 120);
  const name = readRun(rest);
  if (!name) return [];
  const short = bracketed.exec(rest.slice(name.length))?.[1];
  if (short && isDistinctive(short))
    return [
      {
        name: short,
        longForm: name,
        start: sentence.indexOf(short, from + name.length),
        isFirm: true,
      },
    ];
  const others = isDistinctive(name) ? readList(sentence, from + name.length) : [];
  return [{ name, start: from, isFirm: !isWe }, ...others];
}

const bracketed = new RegExp(String.raw`^\s*\(\s*(${nameToken})\s*\)`, 'u');
const smallWord = /^(?:of|for|from|with|via|and|in|the|to|towards?|by|on|under|at|over|as)$/i;

/** Name parts in a row from the start of a text; small words only between capitalised ones. */
function readRun(text: string): string | undefined {
  let end = 0;
  let joined = 0;
  for (const token of splitTokens(text)) {
    if (!/^\s*$/.test(text.slice(joined, token.start))) break;
    const isSmall =
      joined > 0 && end === joined && smallWord.test(token.text) && /\s/.test(text.slice(0, end));
    if (!isSmall && !isNamePart(token.text)) break;
    joined = token.end;
    if (!isSmall) end = token.end;
  }
  return end > 1 ? text.slice(0, end) : undefined;
}

const ourMethod = String.raw`\b(?:our|the\s+(?:proposed|resulting))\s+(?:[\p{L}-]+\s+){0,4}?${methodNoun}`;
const followers = String.raw`(?=\s*(?:[,;:)]|\.(?:\s|$)|$)|\s+(?:${methodNoun}|\p{Ll}+s|can|and|significantly|consistently|to|on|in|with|for|that)\b)`;

/** Patterns whose first group is a name of the paper's own. */
const ownNames = [
  String.raw`${ourMethod}\s*[,(:]?\s*(${nameToken})`,
  String.raw`\b(?:our|the\s+proposed)\s+(?:own\s|proposed\s|new\s|novel\s|full\s|final\s)?(${nameToken})${followers}`,
  String.raw`\b(?:new|novel|first|simple|proposed|our|an?)\s(?:[\p{L}\p{N}-]+,?\s){0,8}?${methodNoun}\s*[,:]\s(${nameToken})(?=\s*(?:[,;(]|\.(?:\s|$)|$)|\s+(?:that|which|to|for|and|by|with)\b)`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** The same, in a sentence that speaks of the paper. */
const namesWithSubject = [
  String.raw`\b(?:with|via|through|by)\s(${nameToken}),\s(?:an?|our)\s(?:[\p{L}-]+\s){0,4}?${methodNoun}\b`,
  String.raw`\b(?:new|novel)\s(?:[\p{L}-]+\s){0,2}?(${nameToken})\s(?:\p{Ll}+\s){0,2}?${methodNoun}\b`,
].map((pattern) => new RegExp(pattern, 'giu'));

const beforeOwn = new RegExp(String.raw`(?:${ourMethod}\s*[,:]?\s+|\b(?:new|novel)\s+)$`, 'iu');

/** Names after `our method`, `the proposed`, `a novel method,`. */
export function findOurs(sentence: string): Clue[] {
  const hasSubject = subject.test(sentence);
  const names = [...ownNames, ...(hasSubject ? namesWithSubject : [])].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ 0: match, 1: name, index }): Clue => {
      const start = index + match.indexOf(name!, match.lastIndexOf(name!));
      return { name: name!, start, isFirm: false };
    }),
  );
  const spelledOut = findAcronyms(sentence)
    .filter(({ start }) => beforeOwn.test(sentence.slice(Math.max(0, start - 120), start)))
    .flatMap((acronym) => readSpelledOut(sentence, acronym.start, acronym) ?? []);
  return [...names.filter(({ name }) => isDistinctive(name)), ...(hasSubject ? spelledOut : [])];
}
