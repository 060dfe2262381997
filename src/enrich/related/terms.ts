import { splitWords, wordStem, type Word } from '../../search/words.ts';
import { findAcronyms, isAcronym, toSingularAcronym } from '../../search/acronyms.ts';
import { chooseLongForms } from '../text/long-forms.ts';
import { areJoined } from '../text/phrases.ts';
import { stopWords } from '../../search/stop-words.ts';
import type { PaperText } from '../text/paper-text.ts';

/** Where terms stand in one text: three parallel lists, in the order of the terms' last words. */
export interface TermPlaces {
  /** Numbers of terms; a term stands here as often as in the text. */
  terms: Int32Array;
  /** Where each starts, in UTF-16 code units. */
  starts: Int32Array;
  /** Where each ends, exclusive; not after its start where it is a part of an acronym. */
  ends: Int32Array;
}

/** The terms of all papers: runs of one to four words without stop words, by their stems. */
export interface TermIndex {
  /** In the order of the papers. */
  titles: TermPlaces[];
  abstracts: TermPlaces[];
  /** For each term how many words it has. */
  sizes: number[];
  /** For each term how many papers hold it in title or abstract. */
  papers: number[];
}

const maxWords = 4;

/** Numbers the terms of all papers. Acronyms that two papers define count as their long forms. */
export function indexTerms(papers: readonly PaperText[]): TermIndex {
  const longForms = chooseLongForms(papers.map(({ abstract }) => findAcronyms(abstract)));
  const numbers = new Map<string, number>();
  const index: TermIndex = { titles: [], abstracts: [], sizes: [], papers: [] };
  for (const { title, abstract } of papers) {
    const [inTitle, inAbstract] = [title, abstract].map((text) =>
      placeTerms(readUnits(text, longForms), numbers, index.sizes),
    ) as [TermPlaces, TermPlaces];
    index.titles.push(inTitle);
    index.abstracts.push(inAbstract);
    for (const term of new Set([...inTitle.terms, ...inAbstract.terms])) {
      index.papers[term] = (index.papers[term] ?? 0) + 1;
    }
  }
  return index;
}

/** One word, or one word of an acronym's long form. */
interface Unit {
  stem: string;
  start: number;
  end: number;
  /** Whether a term can reach from the unit before to this one. */
  continues: boolean;
}

function readUnits(text: string, longForms: ReadonlyMap<string, string>): Unit[] {
  const units: Unit[] = [];
  let before: Word | undefined;
  for (const word of splitWords(text)) {
    const joins = before !== undefined && areJoined(text, before, word);
    before = undefined;
    if (isTerm(word.key)) {
      units.push({ ...word, stem: wordStem(word.key), continues: joins });
      before = word;
    }
    const long = isAcronym(word.text) ? longForms.get(toSingularAcronym(word.text)) : undefined;
    if (long) units.push(...writeOut(long, word));
  }
  return units;
}

/** The words of an acronym's long form; only all of them together stand where the acronym does. */
function writeOut(long: string, { start, end }: Word): Unit[] {
  const keys = splitWords(long).map(({ key }) => key);
  return keys.flatMap((key, at) =>
    isTerm(key)
      ? {
          stem: wordStem(key),
          start: at === 0 ? start : end,
          end: at === keys.length - 1 ? end : start,
          continues: at > 0 && isTerm(keys[at - 1]!),
        }
      : [],
  );
}

function isTerm(key: string): boolean {
  return key.length > 1 && !stopWords.has(key) && !/^\d+$/.test(key);
}

function placeTerms(
  units: readonly Unit[],
  numbers: Map<string, number>,
  sizes: number[],
): TermPlaces {
  const terms: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let to = 0; to < units.length; to++) {
    let key = '';
    for (let from = to; from >= 0 && from > to - maxWords; from--) {
      key = `${units[from]!.stem} ${key}`;
      let term = numbers.get(key);
      if (term === undefined) {
        term = numbers.size;
        numbers.set(key, term);
        sizes.push(to - from + 1);
      }
      terms.push(term);
      starts.push(units[from]!.start);
      ends.push(units[to]!.end);
      if (!units[from]!.continues) break;
    }
  }
  return {
    terms: Int32Array.from(terms),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}
