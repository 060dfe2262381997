import { findAcronyms, toSingularAcronym } from '../../search/acronyms.ts';
import { chooseLongForms } from '../text/long-forms.ts';
import { candidateKey, type Acronyms } from './key-phrases.ts';
import { indexPhrases } from '../text/phrases.ts';
import type { PaperText } from '../text/paper-text.ts';

/** The acronyms that at least two papers of a list define, with all wordings of their long forms. */
export function readAcronyms(papers: readonly PaperText[]): Acronyms {
  const chosen = chooseLongForms(papers.map(({ abstract }) => findAcronyms(abstract)));
  const longForms = new Map([...chosen].map(([short, long]) => [short, writeOut(long, chosen)]));
  const wordings = [...longForms.values()].flatMap((long) =>
    [long, ...abbreviate(long, longForms)].map((wording): [string, string] => [wording, long]),
  );
  return { longForms, index: indexPhrases(wordings) };
}

/**
 * The acronym of each long form, by the key of its candidates; of several the shortest,
 * then the first in alphabetical order.
 */
export function toShortForms({ longForms }: Acronyms): Map<string, string> {
  const sorted = [...longForms].sort(([a], [b]) => b.length - a.length || (a < b ? 1 : -1));
  return new Map(sorted.map(([short, long]) => [candidateKey(long), short]));
}

/** `RL from human feedback` becomes `reinforcement learning from human feedback`. */
function writeOut(long: string, longForms: ReadonlyMap<string, string>): string {
  return long.replace(
    /[A-Za-z][A-Za-z0-9]+/g,
    (word) => longForms.get(toSingularAcronym(word)) ?? word,
  );
}

/** The long form with each acronym that fits in it, one at a time. */
function abbreviate(long: string, longForms: ReadonlyMap<string, string>): string[] {
  const padded = ` ${long.toLowerCase()} `;
  return [...longForms].flatMap(([short, part]) => {
    const found = part === long ? -1 : padded.indexOf(` ${part.toLowerCase()} `);
    return found < 0 ? [] : [`${long.slice(0, found)}${short}${long.slice(found + part.length)}`];
  });
}
