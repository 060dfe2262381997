import { splitWords, type Word } from '../../search/words.ts';

/** One place where a phrase stands: words from `from` to `to`, exclusive. */
export interface Hit<T> {
  from: number;
  to: number;
  value: T;
}

/** Phrases ready to be found together in one pass over a text. */
export interface PhraseIndex<T> {
  /** By key; see {@link phraseKey}. */
  values: Map<string, T>;
  /** Words of the longest phrase, and one for a hyphen that the phrase does not have. */
  maxWords: number;
}

/**
 * The form in which phrases are compared: word keys without a separator, so that `pre-training`,
 * `pre training` and `pretraining` are the same.
 */
export function phraseKey(words: readonly Word[]): string {
  return words.map(({ key }) => key).join('');
}

/** Phrases with the same key share one list of values. */
export function indexPhrases<T>(phrases: Iterable<[phrase: string, value: T]>): PhraseIndex<T[]> {
  const values = new Map<string, T[]>();
  let maxWords = 0;
  for (const [phrase, value] of phrases) {
    const words = splitWords(phrase);
    const key = phraseKey(words);
    values.set(key, [...(values.get(key) ?? []), value]);
    maxWords = Math.max(maxWords, words.length + 1);
  }
  return { values, maxWords };
}

/**
 * Every place where a phrase of the index stands in a text, overlapping ones too, from left to
 * right. A phrase does not reach across punctuation other than hyphens.
 * @param words all words of `text`, as `splitWords` gives them
 */
export function findPhrases<T>(
  text: string,
  words: readonly Word[],
  { values, maxWords }: PhraseIndex<T>,
): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let from = 0; from < words.length; from++) {
    let key = '';
    for (let to = from; to < Math.min(from + maxWords, words.length); to++) {
      if (to > from && !areJoined(text, words[to - 1]!, words[to]!)) break;
      key += words[to]!.key;
      const value = values.get(key);
      if (value !== undefined) hits.push({ from, to: to + 1, value });
    }
  }
  return hits;
}

/** Whether only spaces, hyphens or a possessive stand between two neighbouring words. */
export function areJoined(text: string, left: Word, right: Word): boolean {
  return /^(['’]s)?[\s\p{Pd}]*$/iu.test(text.slice(left.end, right.start));
}
