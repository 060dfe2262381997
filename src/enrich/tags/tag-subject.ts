import { splitWords } from '../../search/words.ts';
import type { Phrase } from './phrase-counts.ts';
import type { PaperText } from '../text/paper-text.ts';

/** Share of its papers that have a subject in the title, ... */
const minTitleShare = 0.1;
/** ... or how often its papers come back to it, ... */
const minRepeats = 1.5;
/** ... or how far its words keep to each other: 0 as if by chance, 1 never apart. */
const minCohesion = 0.55;

/**
 * A test that tells what papers are about from what they say in passing: a subject stands in
 * titles, is repeated, has an acronym, or consists of words that keep to each other.
 * @see Bouma, Normalized (pointwise) mutual information in collocation extraction (2009)
 */
export function subjectTest(
  papers: readonly PaperText[],
  shortForms: ReadonlyMap<string, string>,
): (phrase: Phrase) => boolean {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { title, abstract } of papers) {
    for (const text of [title, abstract]) {
      for (const { key } of splitWords(text)) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
        total++;
      }
    }
  }
  const surprise = (count: number) => -Math.log(count / total);
  const cohesion = ({ words, occurrences }: Phrase) => {
    const apart = words.reduce((sum, word) => sum + surprise(counts.get(word) ?? occurrences), 0);
    const together = surprise(occurrences);
    return (apart - together) / ((words.length - 1) * together);
  };
  return (phrase) =>
    phrase.titles >= Math.max(1, minTitleShare * phrase.papers.size) ||
    phrase.occurrences >= minRepeats * phrase.papers.size ||
    shortForms.has(phrase.key) ||
    cohesion(phrase) >= minCohesion;
}
