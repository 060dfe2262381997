import type { Paper } from '../papers/schema.ts';
import { stopWords } from './stop-words.ts';
import { foldCase, splitWords } from './words.ts';

/** What helps with words that no paper holds: made with the site, fetched when there is one. */
export interface UnknownWordsData {
  /** Common English words that the list lacks, in order, joined by blanks: not to be corrected. */
  english: string;
  /** Of all papers, in list order: unknown acronyms may be initials of their words. */
  titles: string[];
}

/** Shorter initials are too common, longer ones nobody types. */
const [minInitials, maxInitials] = [3, 6];

/**
 * @param papers in list order
 * @param english common words between blanks
 * @param isInList whether the list holds a word
 */
export function makeUnknownWords(
  papers: readonly Paper[],
  english: string,
  isInList: (key: string) => boolean,
): UnknownWordsData {
  const keys = new Set(splitWords(english).map(({ key }) => key));
  return {
    english: [...keys]
      .filter((key) => !isInList(key))
      .sort()
      .join(' '),
    titles: papers.map(({ title }) => title),
  };
}

/** Words at the start or end of a text, all of them or without those that join others. */
function listPhrases(text: string): { initials: string; words: string }[] {
  const all = splitWords(text);
  const telling = all.filter(({ key }) => !stopWords.has(key));
  return [all, telling].flatMap((words) =>
    words.flatMap((_, start) => {
      const lengths = start === 0 ? range(minInitials, maxInitials) : [words.length - start];
      return lengths
        .filter(
          (length) =>
            length >= minInitials && length <= maxInitials && start + length <= words.length,
        )
        .map((length) => {
          const run = words.slice(start, start + length);
          return {
            initials: run.map(({ text }) => [...foldCase(text)][0] ?? '').join(''),
            words: run.map(({ text }) => text).join(' '),
          };
        });
    }),
  );
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Tells what words that no paper holds may stand for. */
export class UnknownWords {
  #english: ReadonlySet<string>;
  #initials = new Map<string, Set<string>>();

  constructor({ english, titles }: UnknownWordsData) {
    this.#english = new Set(english.split(' '));
    const parts = titles.flatMap((title) => [title, ...title.split(/[:–—]/)]);
    for (const { initials, words } of parts.flatMap(listPhrases)) {
      const phrases = this.#initials.get(initials) ?? new Set();
      this.#initials.set(initials, phrases.add(words));
    }
  }

  /** Whether a word is spelt as it was meant, whatever the list holds. */
  isEnglish(key: string): boolean {
    return this.#english.has(key);
  }

  /** Words of titles that begin with these letters, in list order. */
  readInitials(letters: string): readonly string[] {
    return [...(this.#initials.get(foldCase(letters)) ?? [])];
  }
}
