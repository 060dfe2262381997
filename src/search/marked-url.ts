import { splitWords } from './words.ts';

const parameter = 'mark';
const maxMarks = 32;

/**
 * The address of a page on which words are to be marked.
 * @param url without a query part; a fragment stays
 * @param marks words, in any form; without any, the address stays as it is
 * @example markedUrl('/papers/a/#claim-1', ['offline', 'RL']) // '/papers/a/?mark=offline+RL#claim-1'
 */
export function markedUrl(url: string, marks: readonly string[]): string {
  if (marks.length === 0) return url;
  const [path = '', ...fragment] = url.split('#');
  const query = new URLSearchParams({ [parameter]: marks.slice(0, maxMarks).join(' ') });
  return [`${path}?${query}`, ...fragment].join('#');
}

/**
 * The words that an address asks to mark, in its order, each once.
 * @param search the query part of the address
 * @returns words as {@link splitWords} tells them apart, at most 32
 */
export function readMarks(search: string): string[] {
  const words = splitWords(new URLSearchParams(search).getAll(parameter).join(' '));
  const byKey = new Map(words.toReversed().map(({ key, text }) => [key, text]));
  return [...byKey.values()].reverse().slice(0, maxMarks);
}

/**
 * The address without words to mark.
 * @param url whole
 */
export function unmarkedUrl(url: string): string {
  const unmarked = new URL(url);
  unmarked.searchParams.delete(parameter);
  return unmarked.href;
}
