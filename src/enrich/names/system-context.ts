import type { PaperText } from '../text/paper-text.ts';

/** What the whole list says about names. */
export interface SystemContext {
  /** How many papers there are. */
  size: number;
  /** In how many papers each word stands: as written, so that `skipper` and `Skipper` are two. */
  words: ReadonlyMap<string, number>;
  /** Keys of names that are known resources; see `nameKey`. */
  resources: ReadonlySet<string>;
}

/** Gathers what finding systems asks of the whole list. */
export function makeSystemContext(
  papers: readonly PaperText[],
  resources: ReadonlySet<string> = new Set(),
): SystemContext {
  const words = new Map<string, number>();
  for (const { abstract } of papers) {
    for (const word of new Set(abstract.match(/\p{L}{1,40}/gu))) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return { size: papers.length, words, resources };
}

/** Papers in which a word may stand in lower case and still be the name of something. */
const maxLowerCase = 2;
/** Papers, and share of them, that may write one name; `Bayesian` is in more. */
const maxPapers = 10;
const maxShare = 0.002;

/** Whether a word is an ordinary one: several papers write it in lower case, or a great many at all. */
export function isPlain(word: string, { size, words }: SystemContext): boolean {
  return (
    (words.get(word.toLowerCase()) ?? 0) > maxLowerCase ||
    (words.get(word) ?? 0) > Math.max(maxPapers, maxShare * size)
  );
}
