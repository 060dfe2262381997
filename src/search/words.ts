/** One word of a text. */
export interface Word {
  /** As the text writes it, without a possessive `'s`. */
  text: string;
  /** The form in which two words are compared; see {@link wordKey}. */
  key: string;
  /** Where the word starts, in UTF-16 code units. */
  start: number;
  /** Where the word ends, exclusive. */
  end: number;
}

/** Longer runs are data (base64, DNA), not words; their keys are cut here. */
const maxKeyLength = 64;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * Words of a text in its order. Everything but letters and digits separates:
 * `pre-training` is two words, `D4RL` is one.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
    const isPossessive =
      (word === 's' || word === 'S') &&
      /[\p{L}\p{N}]['’]$/u.test(text.slice(Math.max(0, start - 3), start));
    if (isPossessive) continue;
    words.push({ text: word, key: wordKey(word), start, end: start + word.length });
  }
  return words;
}

/** Lower case, without accents and compatibility forms: `Naïve` and `ﬁne` become `naive` and `fine`. */
export function foldCase(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The form in which words are compared: folded, in the singular, in American spelling.
 * It is a key and not a word: `noise` becomes `noize`, wherever it stands.
 * @example wordKey('Policies') // 'policy'
 * @example wordKey('behaviours') // 'behavior'
 */
export function wordKey(word: string): string {
  const start = word.slice(0, maxKeyLength);
  let key = knownKeys.get(start);
  if (key === undefined) {
    // Some single letters are several words in full: ﷺ.
    key = toAmerican(toSingular(foldCase(start).replace(/\s/g, '')));
    if (knownKeys.size >= maxKnownKeys) knownKeys.clear();
    knownKeys.set(start, key);
  }
  return key;
}

/** Words of a list recur, and their keys are asked for by every step that reads it. */
const knownKeys = new Map<string, string>();
const maxKnownKeys = 100_000;

function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is|ias)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(ly|the)ses$/.test(word)) return `${word.slice(0, -2)}is`;
  if (/(ss|ch|sh|x|zz|ias|[^aeo]us)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function toAmerican(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/is(e|ed|er|ing|able|ation|ational)$/, 'iz$1')
    .replace(/yse(d|r)?$/, 'yze$1')
    .replace(/our(ed|ing|al|able|ite|less|ful)?$/, 'or$1')
    .replace(/ll(ed|ing|er)$/, 'l$1');
}

/**
 * A shorter form that the inflections of one word share; for ranking, where a rare false friend
 * costs little. Takes a word's key.
 * @example wordStem('exploration') === wordStem('exploring') // true
 */
export function wordStem(key: string): string {
  for (const [suffix, replacement] of stemRules) {
    if (key.length - suffix.length >= 4 && key.endsWith(suffix)) {
      return dropDoubled(key.slice(0, -suffix.length) + replacement);
    }
  }
  return key;
}

/** Longest suffix first. */
const stemRules: [suffix: string, replacement: string][] = [
  ['ization', 'iz'],
  ['ational', 'at'],
  ['ically', 'ic'],
  ['ative', ''],
  ['ation', ''],
  ['ator', ''],
  ['ively', 'iv'],
  ['ment', ''],
  ['ness', ''],
  ['ably', 'abl'],
  ['ing', ''],
  ['ion', ''],
  ['ive', ''],
  ['ity', ''],
  ['ate', ''],
  ['ed', ''],
  ['er', ''],
  ['ly', ''],
  ['e', ''],
];

function dropDoubled(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
