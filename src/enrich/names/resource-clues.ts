import { toSlug } from '../../papers/slug.ts';
import { findAcronyms } from '../../search/acronyms.ts';
import { isGenericName, isUsedName } from './known-names.ts';
import { blankMarkup, isDistinctive, nameKey, nameToken, splitTokens } from './name-shape.ts';
import type { ResourcePlace } from './resource-places.ts';

const ground = String.raw`(?:benchmarks?|data\s?sets?|corpus|corpora|test\s?beds?|leaderboards?|simulators?|(?:benchmark\s)?suites?|environments?|platform|games?|challenge)`;
const adjective = String.raw`(?:\p{Ll}[\p{Ll}-]*\s){0,2}?`;

/** A name of one to three tokens, the first with a capital or of a shape of its own. */
const run = String.raw`(${nameToken}(?:\s\p{Lu}[\p{L}\p{N}-]*){0,2})`;
const article = String.raw`(?:the\s|\d+\s)?`;

/** Each has one group: a name that stands where only a resource can. */
const patterns = [
  // on the X benchmark, in X environments, on 21 X datasets
  String.raw`\b(?:on|in|of|from|across|using|with|unseen|and|to)\s${article}(?:popular\s|standard\s|challenging\s|public\s|real-world\s|existing\s|well-known\s)?${run}\s${adjective}${ground}\b`,
  // X, a benchmark that
  String.raw`\b(?:on|in|with|from|using)\s(?:the\s)?${run},\s(?:an?|the)\s(?:[\p{L}-]+\s){0,4}?(?:benchmark|data\s?set|environment|simulator|game|test\s?bed)\b`,
  // benchmarks such as X
  String.raw`\b(?:benchmarks?|data\s?sets|environments|simulators|games|suites)\s?(?:\(|,|:)?\s?(?:such\sas|like|including|e\.g\.,?|i\.e\.,?|namely)\s(?:the\s)?${run}`,
  // accuracy on X, evaluate on X
  String.raw`(?:%|\b(?:accuracy|scores?|evaluat(?:e|ed|ing|ions?)|experiments|state-of-the-art|success rate|improvements?|gains?|points?))\s(?:[\p{L}-]+\s){0,3}?(?:on|across)\s(?:the\s)?${run}`,
].map((pattern) => new RegExp(pattern, 'gu'));

const nextInList = new RegExp(
  String.raw`^(?:\s\([^()]{1,20}\))?(?:,\s(?:and\s)?|\sand\s|\s?/\s?)(?:[+\d.%]+\son\s)?(?:the\s)?(${nameToken})(?![\p{L}\p{N}])`,
  'u',
);

/**
 * Names that the catalogue lacks, where the text says that they are resources: beside `benchmark`,
 * `dataset` or `environment`, as what experiments are on, or in a list with a resource.
 * @param known places of resources of the catalogue, for their lists
 * @param own keys of names that the paper introduces
 */
export function findResourceNames(
  abstract: string,
  known: readonly ResourcePlace[],
  own: ReadonlySet<string>,
): ResourcePlace[] {
  const text = blankMarkup(abstract);
  const places: ResourcePlace[] = [];
  // What an abstract spells out is a problem or a method more often than a resource.
  const acronyms = new Set(findAcronyms(text).map(({ short }) => short));
  const add = (written: string, start: number): boolean => {
    const name = trimName(written);
    if (!isResourceName(name) || own.has(nameKey(name)) || acronyms.has(name)) return false;
    const slug = toSlug(name);
    if (slug) places.push({ slug, name, start, end: start + name.length });
    return true;
  };
  // A list is read once, from wherever it is met first.
  const read = new Set(known.map(({ start }) => start));
  const addList = (from: number) => {
    for (let at = from; ;) {
      const match = nextInList.exec(text.slice(at, at + 100));
      const name = match?.[1];
      if (!match || !name || !isDistinctive(name)) return;
      at += match[0].length;
      const start = at - name.length;
      if (read.has(start)) return;
      read.add(start);
      if (!add(name, start)) return;
    }
  };
  for (const pattern of patterns) {
    for (const { 0: match, 1: name, index } of text.matchAll(pattern)) {
      const start = index + match.lastIndexOf(name!);
      if (add(name!, start)) addList(start + trimName(name!).length);
    }
  }
  for (const { end } of known) addList(end);
  return places;
}

/** Capitalised words after a name belong to it only where they do not start something else. */
function trimName(written: string): string {
  return written.replace(/\s(?:RL|LLM|NLP|VLM|We|Our|The|In|Our|This|It|Code)\b.*$/u, '');
}

/** A name made of known methods, or of ordinary words with a capital, may be anything. */
function isResourceName(name: string): boolean {
  const tokens = splitTokens(name).map(({ text }) => text);
  return (
    tokens.some(isDistinctive) &&
    /^[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}/u.test(name) &&
    !tokens.some((token) => isGenericName(token) || isUsedName(token) || /\p{L}RL$/u.test(token))
  );
}
