import { splitWords } from './words.ts';

/**
 * Whether a text holds some words next to each other, in their order and number, however blanks and
 * hyphens divide them: `off policy`, `off-policy` and `offpolicy` are one.
 */
export function holdsSequence(text: string, words: string): boolean {
  const wanted = toKeys(words).join('');
  const keys = toKeys(text);
  return keys.some((_, start) => {
    let joined = '';
    for (let at = start; joined.length < wanted.length && at < keys.length; at++)
      joined += keys[at];
    return joined === wanted;
  });
}

const toKeys = (text: string) => splitWords(text).map(({ key }) => key);
