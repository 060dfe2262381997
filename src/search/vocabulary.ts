import { splitWords, wordKey, wordStem } from './words.ts';

/**
 * All words of some texts, each once, in the form in which words are compared.
 * @returns in alphabetical order
 */
export function listWords(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => splitWords(text).map(({ key }) => key)))].sort();
}

/** Tells which words of a query some paper holds. */
export class Vocabulary {
  #words: readonly string[];
  #stems: ReadonlySet<string>;

  /** @param words as {@link listWords} gives them */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#stems = new Set(words.map(wordStem));
  }

  /** Whether a word of the list is this one, an inflection of it, or starts with it. */
  has(term: string): boolean {
    const key = wordKey(term);
    const next = this.#words[this.#findIndex(key)];
    return next?.startsWith(key) || this.#stems.has(wordStem(key));
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
