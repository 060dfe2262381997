import type { Lexicon } from './lexicon.ts';
import { stopWords } from './stop-words.ts';
import type { UnknownWords } from './unknown-words.ts';
import { foldCase, splitWords, wordKey, wordStem } from './words.ts';

/** A word that papers are ranked by. */
export interface QueryWord {
  /** As typed. */
  text: string;
  key: string;
  stem: string;
  /** Whether a paper holds the word, an inflection of it, or a word that starts with it. */
  isKnown: boolean;
  /** Share of its rarity that it counts for: words that join others count less. */
  weight: number;
}

/** Other words that stand for some of the query's. */
export interface Alternative {
  kind: 'spelling' | 'split' | 'joined' | 'acronym' | 'initials';
  /** Indices of the words of the query, next to each other. */
  covers: number[];
  /** For readers. */
  text: string;
  /** Words to search for; a paper has to hold all of them, next to each other. */
  words: string[];
  /** What a match is worth, where a match of the words as typed is worth 1. */
  weight: number;
}

/** A query ready to be searched for. */
export interface Understanding {
  words: QueryWord[];
  alternatives: Alternative[];
}

/** Of other words for what a paper holds as typed, and for what none does. */
const weights = {
  known: { spelling: 0.9, split: 0.8, joined: 1, acronym: 0.5, initials: 0.5 },
  unknown: { spelling: 0.9, split: 0.8, joined: 1, acronym: 0.9, initials: 0.9 },
};

/** Words such as `without` tell papers apart only where little else does. */
const stopWordWeight = 0.4;

const maxQueryWords = 16;
const maxJoined = 4;
const maxLongForm = 5;

/** The different words of a text, in its order; with the key that tells them apart. */
export function readQueryWords(text: string, lexicon: Lexicon): QueryWord[] {
  const byKey = new Map<string, QueryWord>();
  for (const { text: word, key } of splitWords(text)) {
    const name = isAcronymTyped(word) ? word : key;
    if (byKey.has(name) || byKey.size === maxQueryWords) continue;
    byKey.set(name, {
      text: word,
      key,
      stem: wordStem(key),
      isKnown: lexicon.has(key) || lexicon.hasStart(key) || hasInflectedStart(key, lexicon),
      weight: stopWords.has(key) && !isAcronymTyped(word) ? stopWordWeight : 1,
    });
  }
  return [...byKey.values()];
}

/** `policie` is half of `policies`, which papers hold as `policy`. */
function hasInflectedStart(key: string, lexicon: Lexicon): boolean {
  return key.endsWith('ie') && lexicon.has(`${key.slice(0, -2)}y`);
}

/** Whether a word may be rewritten only with the help of {@link UnknownWords}. */
export function needsUnknownWords(words: readonly QueryWord[], lexicon: Lexicon): boolean {
  return words.some((word) => mayBeInitials(word, lexicon));
}

/** An acronym of so few papers may be meant as another one. */
const rarePapers = 3;

function mayBeInitials({ text, key, isKnown }: QueryWord, lexicon: Lexicon): boolean {
  return !isKnown || (isAcronymTyped(text) && lexicon.count(key) < rarePapers);
}

/**
 * What words of a query may also stand for, or stand for instead.
 * @param isExact whether a word, or words next to each other, are to be taken as typed
 */
export function understand(
  words: readonly QueryWord[],
  lexicon: Lexicon,
  unknownWords: UnknownWords | undefined,
  isExact: (text: string) => boolean,
): Understanding {
  const alternatives: Alternative[] = [];
  const add = (kind: Alternative['kind'], covers: number[], texts: readonly string[]) => {
    const covered = covers.map((index) => words[index]!);
    if (isExact(covered.map(({ text }) => text).join(' '))) return;
    const isUnknown = covered.every(({ isKnown }) => !isKnown);
    for (const text of texts)
      alternatives.push({
        kind,
        covers,
        text,
        words: splitWords(text).map(({ text }) => text.toLowerCase()),
        weight: weights[isUnknown ? 'unknown' : 'known'][kind],
      });
  };

  for (const [index, word] of words.entries()) {
    const longForms =
      isAcronymTyped(word.text) || !stopWords.has(word.key) ? lexicon.longForms(word.text) : [];
    add('acronym', [index], longForms);
    if (!unknownWords || !mayBeInitials(word, lexicon)) continue;
    const initials = unknownWords.readInitials(word.text);
    add('initials', [index], initials);
    if (word.isKnown || longForms.length + initials.length > 0) continue;
    const parts = splitJoined(word.key, lexicon);
    add('split', [index], parts);
    if (parts.length === 0 && !unknownWords.isEnglish(word.key))
      add('spelling', [index], lexicon.corrections(word.key));
  }

  for (let start = 0; start < words.length; start++) {
    for (let length = 2; length <= maxLongForm && start + length <= words.length; length++) {
      const run = words.slice(start, start + length);
      const covers = run.map((_, index) => start + index);
      const joined = foldCase(run.map(({ text }) => text).join(''));
      if (length <= maxJoined && lexicon.count(wordKey(joined)) > 0)
        add('joined', covers, [joined]);
      const acronyms = lexicon.acronyms(run.map(({ key }) => key));
      add(
        'acronym',
        covers,
        acronyms.map((acronym) => acronym.toUpperCase()),
      );
    }
  }
  return { words: [...words], alternatives };
}

const isAcronymTyped = (text: string) => /^[A-Z][A-Z0-9]+$/.test(text);

/** Two words of the list that were typed as one: `offpolicy`. */
function splitJoined(key: string, lexicon: Lexicon): string[] {
  const minLength = 3;
  const splits: string[] = [];
  for (let at = minLength; at <= key.length - minLength; at++) {
    const [first, second] = [key.slice(0, at), key.slice(at)];
    if (/^\d/.test(second) || (stopWords.has(first) && stopWords.has(second))) continue;
    if (lexicon.count(first) > 1 && lexicon.count(second) > 1) splits.push(`${first} ${second}`);
  }
  return splits;
}
