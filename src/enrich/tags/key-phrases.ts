import { splitWords, type Word } from '../../search/words.ts';
import { isAcronym, toSingularAcronym } from '../../search/acronyms.ts';
import { areJoined, findPhrases, phraseKey, type PhraseIndex } from '../text/phrases.ts';
import { plainHeads, plainWords } from '../text/plain-words.ts';
import { stopWords } from '../../search/stop-words.ts';

/** One place in a text where a key phrase may stand. */
export interface Candidate {
  /** The same for all wordings: acronyms written out, word keys without a separator. */
  key: string;
  /** Keys of its words, acronyms written out. */
  words: string[];
  /** As the text writes it. */
  text: string;
  /** Where it stands in the text, in UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
  /** Keys of the words before and after it where no punctuation or stop word separates. */
  left: string | undefined;
  right: string | undefined;
  /** Whether hyphens join all its words. */
  isCompound: boolean;
}

/** Acronyms with their long forms, and where the long forms stand. */
export interface Acronyms {
  longForms: ReadonlyMap<string, string>;
  index: PhraseIndex<string[]>;
}

/** Longest phrase in words as written. */
const maxWords = 4;

/** One word as the candidates see it. */
interface Unit extends Word {
  /** The word itself, or the words of the acronym. */
  expansion: Word[];
  kind: 'content' | 'head' | 'plain' | 'stop';
  /** Whether a hyphen joins it to the word before. */
  isHyphenated: boolean;
  /** Whether a phrase can reach from the word before to this one. */
  continues: boolean;
}

/**
 * Every place in a text where up to four words could be a key phrase: acronyms, their long forms,
 * and runs of words without stop words (save inside a hyphenated word, as in
 * `out-of-distribution`) and plain words, that end neither in a plain head nor in an adjective.
 * No phrase cuts a hyphenated word.
 */
export function findCandidates(text: string, { longForms, index }: Acronyms): Candidate[] {
  const units = toUnits(text, longForms);
  const spans = [...findRuns(units), ...findPhrases(text, units, index)];
  const unique = new Map(spans.map((span) => [`${span.from}:${span.to}`, span]));
  return [...unique.values()]
    .map(({ from, to }) => toCandidate(text, units, from, to))
    .filter(({ words }) => words.length >= 2);
}

function findRuns(units: readonly Unit[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < units.length; from++) {
    if (units[from]!.isHyphenated) continue;
    for (let to = from + 1; to <= Math.min(from + maxWords, units.length); to++) {
      const last = units[to - 1]!;
      if (to - 1 > from && !last.continues) break;
      if (last.kind === 'stop' || last.kind === 'plain') break;
      const isCut = units[to]?.isHyphenated ?? false;
      if (!isCut && last.kind === 'content' && !isAdjective(last)) runs.push({ from, to });
    }
  }
  return runs;
}

function toCandidate(text: string, units: readonly Unit[], from: number, to: number): Candidate {
  const phrase = units.slice(from, to);
  const words = phrase.flatMap(({ expansion }) => expansion).map(mergeAdjective);
  const start = phrase[0]!.start;
  const end = phrase.at(-1)!.end;
  return {
    key: phraseKey(words),
    words: words.map(({ key }) => key),
    text: text.slice(start, end),
    start,
    end,
    left: phrase[0]!.continues ? neighbour(units[from - 1]) : undefined,
    right: units[to]?.continues ? neighbour(units[to]) : undefined,
    isCompound: phrase.slice(1).every(({ isHyphenated }) => isHyphenated),
  };
}

/** The {@link Candidate} key of a text without acronyms. */
export function candidateKey(text: string): string {
  return phraseKey(splitWords(text).map(mergeAdjective));
}

/** `behavioral cloning` and `behavior cloning` are the same. */
function mergeAdjective(word: Word): Word {
  return { ...word, key: word.key.replace(/(ion|ior)al$/, '$1') };
}

function toUnits(text: string, longForms: ReadonlyMap<string, string>): Unit[] {
  const words = splitWords(text);
  return words.map((word, at) => {
    const before = words[at - 1];
    const after = words[at + 1];
    const isHyphenated = before !== undefined && isHyphen(text, before, word);
    const isPart = isHyphenated || (after !== undefined && isHyphen(text, word, after));
    const long = isAcronym(word.text) ? longForms.get(toSingularAcronym(word.text)) : undefined;
    return {
      ...word,
      expansion: long ? splitWords(long) : [word],
      kind: kindOf(word, isPart),
      isHyphenated,
      continues: before !== undefined && areJoined(text, before, word),
    };
  });
}

function kindOf({ text, key }: Word, isPartOfCompound: boolean): Unit['kind'] {
  if (plainWords.has(key) || (text.length > 4 && text.endsWith('ly'))) return 'plain';
  if (plainHeads.has(key)) return 'head';
  const isStop = stopWords.has(key) || key.length < 2 || /^\d/.test(key);
  return isStop && !isPartOfCompound ? 'stop' : 'content';
}

/** Nouns that end as adjectives do. */
const nouns = new Set(
  `appraisal archive arithmetic bed bible breed cable capital creed critic derivative differential dynamic
  embed feed goal heuristic incentive integral interval journal logic manual material metric music narrative
  need objective potential proposal removal retrieval seed signal speed statistic table terminal topic
  traffic variable`.split(/\s+/),
);

/** Whether a word reads as an adjective or participle by its ending. */
function isAdjective({ text, key }: Word): boolean {
  const ending = /(ed|al|ive|able|ible|ous|ic|ful|less|free|aware|scale)$/i;
  return ending.test(text) && !nouns.has(key);
}

function isHyphen(text: string, left: Word, right: Word): boolean {
  return /^\p{Pd}$/u.test(text.slice(left.end, right.start));
}

function neighbour(unit: Unit | undefined): string | undefined {
  return unit && unit.kind !== 'stop' ? unit.key : undefined;
}
