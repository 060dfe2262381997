import { findAcronyms, toSingularAcronym } from './acronyms.ts';
import { isGenericName, isUsedName } from './known-names.ts';
import { blankMarkup, isDistinctive, nameKey, splitTokens } from './name-shape.ts';
import { splitSentences } from './sentences.ts';
import { findClues, isOrdinary, type Clue } from './system-clues.ts';
import { quoteSystem } from './system-quote.ts';
import type { PaperText } from './topics.ts';
import { splitWords } from '../search/words.ts';

/** A method, model, framework, library or benchmark that a paper introduces. */
export interface System {
  /** As the paper writes it, the acronym where it has one. */
  name: string;
  /** What the acronym stands for, as the paper writes it. */
  longForm?: string;
  /** A clause or sentence of the abstract, exactly as it stands there, that says what it is; may be empty. */
  quote: string;
  /** Where the name was found first. */
  where: 'title' | 'abstract';
}

/** What the whole list says about names. */
export interface SystemContext {
  /** In how many papers each word stands in lower case. */
  lowerCase: ReadonlyMap<string, number>;
  /** Keys of names that are known resources; see `nameKey`. */
  resources: ReadonlySet<string>;
}

/** Gathers what {@link findSystems} asks of the whole list. */
export function makeSystemContext(
  papers: readonly PaperText[],
  resources: ReadonlySet<string> = new Set(),
): SystemContext {
  const lowerCase = new Map<string, number>();
  for (const { abstract } of papers) {
    for (const word of new Set(splitWords(abstract).map(({ text }) => text))) {
      if (/^\p{Ll}/u.test(word)) lowerCase.set(word, (lowerCase.get(word) ?? 0) + 1);
    }
  }
  return { lowerCase, resources };
}

/** Longer abstracts are no abstracts. */
const maxLength = 20_000;

/**
 * What a paper introduces under a name of its own, in the order in which the names occur.
 * Names of well-known methods and resources count only where the paper spells them out as its own.
 */
export function findSystems(paper: PaperText, context: SystemContext): System[] {
  const title = blankMarkup(paper.title.slice(0, maxLength));
  const abstract = blankMarkup(paper.abstract.slice(0, maxLength));
  const found = new Map<string, System>();
  const add = (clue: Clue, where: System['where']) => {
    const key = nameKey(clue.name);
    if (isOrdinary(clue) || (!clue.isFirm && context.resources.has(key))) return;
    const known = found.get(key);
    const longForm = known?.longForm ?? clue.longForm;
    found.set(key, {
      name: known?.name ?? clue.name.replace(/\s+/g, ' '),
      ...(longForm && { longForm: longForm.trim() }),
      quote: known?.quote ?? '',
      where: known?.where ?? where,
    });
  };
  for (const clue of findInTitle(title, abstract, context)) add(clue, 'title');
  const clues = splitSentences(abstract).flatMap(({ text }) => findClues(text));
  const own = new Set(clues.filter(({ longForm }) => longForm).map(({ name }) => name));
  const defined = new Set(findAcronyms(abstract).map(({ short }) => short));
  for (const clue of clues) {
    // An acronym that is spelled out where nothing is introduced stands for a known thing.
    if (!own.has(clue.name) && defined.has(toSingularAcronym(clue.name))) continue;

    if (isDistinctive(clue.name) || /\s/.test(clue.name) || !isPlain(clue.name, context))
      add(clue, 'abstract');
  }
  const systems = [...found.values()];
  return systems
    .filter(({ name }) => !isLongFormOfAnother(name, systems))
    .map((system) => ({ ...system, quote: quoteSystem(paper.abstract, system) }));
}

/** Papers in which a word may stand in lower case and still be somebody's name. */
const maxLowerCase = 2;

function isPlain(word: string, { lowerCase }: SystemContext): boolean {
  return (lowerCase.get(word.toLowerCase()) ?? 0) > maxLowerCase;
}

/** What stands before the colon of a title, and acronyms that a title defines. */
function findInTitle(title: string, abstract: string, context: SystemContext): Clue[] {
  const [, prefix] = /^\s*([^:?!]{2,60}?)\s*(?::|\s--?-?\s|\s?[—–]\s)\s*\S/u.exec(title) ?? [];
  if (!prefix) return [];
  const tokens = splitTokens(prefix);
  if (tokens.length === 0 || tokens.length > 3) return [];
  const [only] = tokens;
  if (tokens.length === 1) {
    const name = only!.text;
    if (name !== prefix.trim() || isGenericName(name)) return [];
    const accepted =
      isDistinctive(name) || (/^\p{Lu}/u.test(name) && name.length > 2 && !isPlain(name, context));
    return accepted ? [{ name, start: 0, isFirm: true }] : [];
  }
  const isNamed = tokens.some(
    ({ text }) => isDistinctive(text) && !isGenericName(text) && !isUsedName(text),
  );
  const isIntroduced = introduces(abstract, prefix);
  if (isIntroduced || (isNamed && abstract.includes(prefix)))
    return [{ name: prefix, start: 0, isFirm: true }];
  return [];
}

/** Whether a text says `we present` and then, without an article, the name. */
function introduces(text: string, name: string): boolean {
  const at = text.indexOf(` ${name}`);
  return (
    at >= 0 && /\b(?:introduc|propos|present|develop)(?:e|es|s|ing)?$/i.test(text.slice(0, at))
  );
}

/** Whether a name is spelled out elsewhere as the long form of another: the acronym is kept. */
function isLongFormOfAnother(name: string, systems: readonly System[]): boolean {
  const initials = nameKey(
    splitTokens(name)
      .flatMap(({ text }) => text.split(/[-–]/))
      .map(([letter]) => letter)
      .join(''),
  );
  return (
    /[\s-]/.test(name) &&
    systems.some(
      (other) =>
        other.name !== name &&
        ((other.longForm && nameKey(other.longForm) === nameKey(name)) ||
          (/\s/.test(name) && nameKey(other.name) === initials)),
    )
  );
}
