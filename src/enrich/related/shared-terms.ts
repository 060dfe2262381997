import { splitWords } from '../../search/words.ts';
import { lightWords, plainHeads, plainWords } from '../text/plain-words.ts';
import { splitSentences } from '../text/sentences.ts';
import type { TermIndex, TermPlaces } from './terms.ts';
import type { PaperText } from '../text/paper-text.ts';

/** What two papers have in common, in their own words. */
export interface CommonGround {
  /** Terms that both papers hold, as they write them, the most telling first; at most five. */
  terms: string[];
  /** The sentence of each abstract that holds most of the terms; its first one where none does. */
  sentences: [mine: string, theirs: string];
}

/** A paper ready for comparing with many others. */
export interface ReadPaper {
  abstract: string;
  /** Sentences of the abstract. */
  sentences: readonly string[];
  /** For each term that tells something where it stands. */
  places: ReadonlyMap<number, readonly Place[]>;
}

interface Place {
  /** As the paper writes it. */
  wording: string;
  /** Index of the sentence; -1 for the title. */
  sentence: number;
}

const maxTerms = 5;
/** Terms on more than this share of the papers name the list; single words sooner. */
const themeShare = 0.4;
const wordThemeShare = 0.15;
/** Terms on so few papers tell something even where they stand once. */
const rareShare = 0.05;
/** A single word is a subject where a paper comes back to it; once may be chance. */
const minTimes = 2;

/** Finds the sentences of one of the papers of an index and the wordings of its terms. */
export function readPaper(
  { title, abstract }: PaperText,
  inTitle: TermPlaces,
  inAbstract: TermPlaces,
): ReadPaper {
  const sentences = splitSentences(abstract);
  const places = new Map<number, Place[]>();
  const addPlaces = (
    text: string,
    { terms, starts, ends }: TermPlaces,
    sentenceAt: (end: number) => number,
  ) => {
    for (const [at, term] of terms.entries()) {
      const [start, end] = [starts[at]!, ends[at]!];
      const wording = text.slice(start, end);
      if (wording !== wording.trim() || cutsCompound(text, start, end) || !isTelling(wording))
        continue;
      const list = places.get(term) ?? [];
      list.push({ wording, sentence: sentenceAt(end) });
      places.set(term, list);
    }
  };
  addPlaces(title, inTitle, () => -1);
  // Terms come in the order of their ends, so that one pass over the sentences finds them all.
  let sentence = 0;
  addPlaces(abstract, inAbstract, (end) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start < end) sentence++;
    return sentence;
  });
  return { abstract, sentences: sentences.map(({ text }) => text), places };
}

/** Whether the wording is a part of a compound or an address. */
function cutsCompound(text: string, start: number, end: number): boolean {
  return (
    /[\p{Pd}./@_]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[\p{Pd}/@_]|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}

/** Neither plain academic prose nor words that every list of learning papers is full of. */
function isTelling(wording: string): boolean {
  const keys = splitWords(wording).map(({ key }) => key);
  const isPlain = (key: string) => plainWords.has(key) || /..ly$|^https?$/.test(key);
  if (keys.length === 0 || isPlain(keys[0]!) || isPlain(keys.at(-1)!)) return false;
  return keys.some((key) => !isPlain(key) && !plainHeads.has(key) && !lightWords.has(key));
}

/**
 * What two papers share: of terms with a word in common only the most telling one. A rare word that each holds once is told
 * only where there is nothing else.
 */
export function findCommonGround(
  mine: ReadPaper,
  theirs: ReadPaper,
  index: TermIndex,
): CommonGround {
  const shared = rankShared(mine, theirs, index);
  const strong = shared.filter(({ isStrong }) => isStrong);
  const rare = shared.filter(({ isRare }) => isRare).slice(0, 2);
  const chosen: SharedTerm[] = [];
  const words = new Set<string>();
  for (const candidate of strong.length > 0 ? strong : rare) {
    const keys = splitWords(candidate.wording).map(({ key }) => key);
    if (keys.some((key) => words.has(key))) continue;
    for (const key of keys) words.add(key);
    chosen.push(candidate);
    if (chosen.length === maxTerms) break;
  }
  return {
    terms: chosen.map(({ wording }) => wording),
    sentences: [chooseSentence(mine, chosen), chooseSentence(theirs, chosen)],
  };
}

interface SharedTerm {
  term: number;
  wording: string;
  score: number;
  /** Whether it shows on its own that two papers are related. */
  isStrong: boolean;
  /** Whether few papers hold it. */
  isRare: boolean;
}

/** Rare, long and repeated terms first. */
function rankShared(
  mine: ReadPaper,
  theirs: ReadPaper,
  { abstracts, papers, sizes }: TermIndex,
): SharedTerm[] {
  const shared: SharedTerm[] = [];
  for (const [term, places] of mine.places) {
    const others = theirs.places.get(term);
    if (!others) continue;
    const both = [...places, ...others];
    const wording = chooseWording(both);
    const share = papers[term]! / abstracts.length;
    const times = Math.min(places.length, others.length);
    const isSubject = times >= minTimes && both.some(({ sentence }) => sentence < 0);
    shared.push({
      term,
      wording,
      score: -Math.log(share) * Math.sqrt(sizes[term]!) * (1 + Math.log(times)),
      isRare: share <= rareShare,
      isStrong:
        sizes[term]! > 1
          ? share <= themeShare
          : share <= wordThemeShare && (isSubject || isName(wording)),
    });
  }
  return shared.sort((a, b) => b.score - a.score || a.term - b.term);
}

/** Whether a word is written as names and acronyms are: `D4RL`, `AlphaZero`. */
function isName(word: string): boolean {
  return /.[\p{Lu}\p{N}]/u.test(word);
}

/** The most usual wording whatever its case, in small letters where it stands so. */
function chooseWording(places: readonly Place[]): string {
  const wordings = Map.groupBy(
    places.map(({ wording }) => wording),
    (wording) => wording.toLowerCase(),
  );
  const [most] = [...wordings].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return most![1].reduce((a, b) => (a < b ? b : a));
}

/** The sentence that holds most; of equal ones the shortest. */
function chooseSentence({ abstract, sentences, places }: ReadPaper, terms: readonly SharedTerm[]) {
  const scores = sentences.map(() => 0);
  for (const { term, score } of terms) {
    for (const sentence of new Set(places.get(term)!.map(({ sentence }) => sentence))) {
      if (sentence >= 0) scores[sentence]! += score;
    }
  }
  const highest = scores.reduce((a, b) => Math.max(a, b), 0);
  const best = sentences.filter((_, at) => scores[at] === highest);
  const [first = abstract] = best;
  return highest === 0 ? first : best.reduce((a, b) => (b.length < a.length ? b : a));
}
