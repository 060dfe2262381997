import type { Paper } from '../papers/schema.ts';
import { findAcronyms } from './acronyms.ts';
import { editDistance } from './edit-distance.ts';
import { packWords, unpackWords } from './pack-words.ts';
import { makeTopicWords, type TopicText, type TopicWordsData } from './topic-words.ts';
import { foldCase, splitWords, wordKey, wordStem } from './words.ts';

/** What the browser knows of a list before it searches: made with the site, fetched as JSON. */
export interface LexiconData {
  papers: number;
  /** Every word that at least `minPapers` papers hold, by key; see {@link packWords}. */
  words: string;
  /** For each word the number of papers that hold it, one digit each; 9 stands for more. */
  counts: string;
  /** 1 where `words` are all words of the list. */
  minPapers: number;
  /** Acronyms in lower case with what they stand for, the commonest meaning first. */
  acronyms: [short: string, long: string][];
  topics: TopicWordsData;
}

/** Where a list has more different words, those of few papers are left out. */
const maxWords = 20_000;

/** Other meanings of an acronym are seldom meant, those of so small a share of its papers least. */
const maxMeanings = 3;
const minShare = 0.1;

// Starting inside of a word, it would read long words again from each of their letters.
const compound = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+/gu;

/** @param papers in list order */
export function makeLexicon(papers: readonly Paper[], topics: readonly TopicText[]): LexiconData {
  const counts = new Map<string, number>();
  for (const { title, abstract, authors } of papers) {
    const words = new Set([title, abstract, ...authors].flatMap(listKeys));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let minPapers = 1;
  while ([...counts.values()].filter((papers) => papers >= minPapers).length > maxWords)
    minPapers++;
  const words = [...counts]
    .filter(([, papers]) => papers >= minPapers)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    papers: papers.length,
    words: packWords(words.map(([word]) => word)),
    counts: words.map(([, papers]) => Math.min(papers, 9)).join(''),
    minPapers,
    acronyms: listAcronyms(papers),
    topics: makeTopicWords(papers, topics),
  };
}

/** Keys of all words, and of compounds as one word: `off-policy` gives `off`, `policy` and `offpolicy`. */
function listKeys(text: string): string[] {
  return [
    ...splitWords(text).map(({ key }) => key),
    ...(text.match(compound) ?? []).map((word) => wordKey(word.replace(/[^\p{L}\p{N}]/gu, ''))),
  ];
}

function listAcronyms(papers: readonly Paper[]): LexiconData['acronyms'] {
  const meanings = new Map<string, Map<string, { long: string; papers: number }>>();
  for (const { title, abstract, systems } of papers) {
    const named = systems.flatMap(({ name, longForm }) =>
      longForm ? [{ short: name, long: longForm }] : [],
    );
    for (const { short, long } of [...findAcronyms(`${title}. ${abstract}`), ...named]) {
      const words = splitWords(long);
      const longs =
        meanings.get(toAcronymKey(short)) ?? new Map<string, { long: string; papers: number }>();
      meanings.set(toAcronymKey(short), longs);
      const key = toLongKey(words.map(({ key }) => key));
      const meaning = longs.get(key) ?? {
        long: words.map(({ text }) => text).join(' '),
        papers: 0,
      };
      meaning.papers++;
      longs.set(key, meaning);
    }
  }
  return [...meanings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([short, longs]) => {
      const sorted = [...longs.values()].sort(
        (a, b) => b.papers - a.papers || (a.long < b.long ? -1 : 1),
      );
      const all = sorted.reduce((sum, { papers }) => sum + papers, 0);
      return sorted
        .slice(0, maxMeanings)
        .filter(({ papers }) => papers >= minShare * all)
        .map(({ long }): [string, string] => [short, long]);
    });
}

/** `LLMs` and `LLM` are one acronym, and so are `TD-MPC` and `TDMPC`. */
function toAcronymKey(word: string): string {
  return foldCase(word.replace(/(?<=[A-Z0-9])s$/, '').replace(/[^\p{L}\p{N}]/gu, ''));
}

/** Inflections of the same words mean the same. */
const toLongKey = (keys: readonly string[]) => keys.map(wordStem).join(' ');

/** Tells which words papers hold, what was meant by others, and what acronyms stand for. */
export class Lexicon {
  readonly papers: number;
  /** Whether every word of every paper is known. */
  readonly isComplete: boolean;
  #words: readonly string[];
  #counts: string;
  #stems: ReadonlySet<string>;
  #meanings = new Map<string, string[]>();
  #acronyms = new Map<string, string[]>();

  constructor({ papers, words, counts, minPapers, acronyms }: LexiconData) {
    this.papers = papers;
    this.isComplete = minPapers === 1;
    this.#words = unpackWords(words);
    this.#counts = counts;
    this.#stems = new Set(this.#words.map(wordStem));
    for (const [short, long] of acronyms) {
      append(this.#meanings, short, long);
      append(this.#acronyms, toLongKey(splitWords(long).map(({ key }) => key)), short);
    }
  }

  /** Whether a paper holds the word or an inflection of it. */
  has(key: string): boolean {
    return this.#words[this.#findIndex(key)] === key || this.#stems.has(wordStem(key));
  }

  /** Whether a word starts so, as half-typed ones do. */
  hasStart(key: string): boolean {
    return this.#words[this.#findIndex(key)]?.startsWith(key) ?? false;
  }

  /** Number of papers that hold exactly this word, 9 for more. */
  count(key: string): number {
    const index = this.#findIndex(key);
    return this.#words[index] === key ? Number(this.#counts[index]) : 0;
  }

  /** What an acronym stands for, the commonest first; `word` as typed. */
  longForms(word: string): readonly string[] {
    return this.#meanings.get(toAcronymKey(word)) ?? this.#meanings.get(wordKey(word)) ?? [];
  }

  /** Acronyms, in lower case, of these words together. */
  acronyms(keys: readonly string[]): readonly string[] {
    return this.#acronyms.get(toLongKey(keys)) ?? [];
  }

  /**
   * Words of the list that a misspelt word may have meant: those at the smallest distance, one edit
   * or, from seven letters, two; at most three, the commonest first. The end may not be typed yet.
   */
  corrections(key: string): string[] {
    const max = key.length >= 7 ? 2 : key.length >= 4 ? 1 : 0;
    if (max === 0 || /\d/.test(key)) return [];
    const found: { word: string; distance: number; index: number }[] = [];
    for (const [index, word] of this.#words.entries()) {
      if (word.length < 4) continue;
      let distance = editDistance(key, word, max);
      const isLonger = key.length >= 6 && word.length > key.length + 1 && word[0] === key[0];
      if (distance > max && isLonger && editDistance(key, word.slice(0, key.length), 1) <= 1)
        distance = halfTyped;
      if (distance <= max && distance > 1 && word[0] !== key[0]) continue;
      if (distance <= max) found.push({ word, distance, index });
    }
    const nearest = Math.min(...found.map(({ distance }) => distance));
    return found
      .filter(({ distance }) => distance === nearest)
      .sort(
        (a, b) =>
          Number(this.#counts[b.index]) - Number(this.#counts[a.index]) || a.index - b.index,
      )
      .slice(0, 3)
      .map(({ word }) => word);
  }

  /** Index of the first word that is not before this one. */
  #findIndex(key: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#words[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A misspelt word that is not typed to its end: worse than one slip, better than two. */
const halfTyped = 1.5;

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
