import { makeDraw } from './corpus.ts';

/** Longest query, in words. */
const maxWords = 6;

/** Words that any keyboard types key by key. */
const typedWord = /^[A-Za-z0-9-]+$/;

/**
 * Queries as readers might type them: one to six words in a row out of titles, in lower case. The
 * titles are spread over the whole list, the words drawn; the same for the same titles.
 */
export function sampleQueries(titles: readonly string[], count: number): string[] {
  const draw = makeDraw();
  return Array.from({ length: count }, (_, index) => {
    const title = titles[Math.floor(((index + 0.5) / count) * titles.length)]!;
    const words = title.split(/\s+/).filter((word) => typedWord.test(word));
    const length = Math.min(words.length, 1 + (index % maxWords));
    const start = draw(words.length - length + 1);
    return words
      .slice(start, start + length)
      .join(' ')
      .toLowerCase();
  }).filter(Boolean);
}
