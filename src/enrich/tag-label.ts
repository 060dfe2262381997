import { foldCase, splitWords } from '../search/words.ts';
import { isAcronym, toSingularAcronym } from './acronyms.ts';
import type { Phrase } from './phrase-counts.ts';

/** For each folded word how often running text writes it small and how often capitalised. */
export type WordCases = ReadonlyMap<string, { lower: number; upper: number }>;

/** Counts how each word is written where no sentence starts. */
export function countCases(texts: readonly string[]): WordCases {
  const cases = new Map<string, { lower: number; upper: number }>();
  for (const text of texts) {
    for (const { text: word, start } of splitWords(text)) {
      if (start === 0 || /[.!?:]\s*$/.test(text.slice(Math.max(0, start - 3), start))) continue;
      const folded = foldCase(word);
      const entry = cases.get(folded) ?? { lower: 0, upper: 0 };
      if (word === word.toLowerCase()) entry.lower++;
      else entry.upper++;
      cases.set(folded, entry);
    }
  }
  return cases;
}

/** A long form explains itself: up to three words, an acronym must be this much more usual. */
const acronymLead = 1.5;
const maxPlainWords = 3;

/**
 * The wording of a phrase that most papers use, in lower case save acronyms and names; an acronym in
 * the singular. Of equally usual wordings the shorter one.
 * @example chooseLabel(phrase, cases) // 'Markov decision process', 'PPO'
 */
export function chooseLabel({ papers, words }: Phrase, cases: WordCases): string {
  const acronyms = new Map<string, number>();
  const others = new Map<string, number>();
  for (const wordings of papers.values()) {
    for (const wording of new Set([...wordings].map((wording) => toRunningText(wording, cases)))) {
      const counts = hasAcronym(wording) ? acronyms : others;
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
    }
  }
  const acronym = mostUsual(acronyms);
  const other = mostUsual(others);
  if (!acronym || !other) return (acronym ?? other)!.wording;
  const lead = words.length > maxPlainWords ? 1 : acronymLead;
  return acronym.papers >= lead * other.papers ? acronym.wording : other.wording;
}

function mostUsual(
  counts: ReadonlyMap<string, number>,
): { wording: string; papers: number } | undefined {
  const [most] = [...counts].sort(
    ([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1),
  );
  return most && { wording: most[0], papers: most[1] };
}

function hasAcronym(wording: string): boolean {
  return splitWords(wording).some(({ text }) => isAcronym(text));
}

function toRunningText(wording: string, cases: WordCases): string {
  const words = splitWords(wording);
  return wording
    .replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu, (word) => {
      if (isAcronym(word)) return words.length === 1 ? toSingularAcronym(word) : word;
      const { lower, upper } = cases.get(foldCase(word)) ?? { lower: 1, upper: 0 };
      return lower * 4 >= upper ? word.toLowerCase() : word;
    })
    .replace(/\s+/g, ' ');
}
