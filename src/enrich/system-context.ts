import { splitWords } from '../search/words.ts';
import type { PaperText } from './topics.ts';

/** What the whole list says about names. */
export interface SystemContext {
  /** In how many papers each word stands in lower case. */
  lowerCase: ReadonlyMap<string, number>;
  /** Keys of names that are known resources; see `nameKey`. */
  resources: ReadonlySet<string>;
}

/** Gathers what finding systems asks of the whole list. */
export function makeSystemContext(
  papers: readonly PaperText[],
  resources: ReadonlySet<string> = new Set(),
): SystemContext {
  const lowerCase = new Map<string, number>();
  for (const { abstract } of papers) {
    for (const word of new Set(splitWords(abstract).map(({ text }) => text))) {
      if (/^\p{Ll}/u.test(word)) lowerCase.set(word, (lowerCase.get(word) ?? 0) + 1);
    }
  }
  return { lowerCase, resources };
}

/** Papers in which a word may stand in lower case and still be the name of something. */
const maxLowerCase = 2;

/** Whether a word is an ordinary one: several papers write it in lower case. */
export function isPlain(word: string, { lowerCase }: SystemContext): boolean {
  return (lowerCase.get(word.toLowerCase()) ?? 0) > maxLowerCase;
}
