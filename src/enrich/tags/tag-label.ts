import { foldCase, splitWords } from '../../search/words.ts';
import { isAcronym, toSingularAcronym } from '../../search/acronyms.ts';
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

/** An acronym or a short form that fewer of a phrase's papers use than this is not usual. */
const acronymShare = 0.25;

/**
 * The wording of a phrase that most papers use, in lower case save acronyms and names, acronyms in the
 * singular. A phrase that has an acronym is written out, with it where it is usual; inside a longer phrase
 * usual acronyms stay short. Of equally usual wordings the shorter one.
 * @param acronym of the whole phrase
 * @example chooseLabel(phrase, cases, 'LLM') // 'large language models (LLMs)'
 * @example chooseLabel(phrase, cases) // 'offline RL'
 */
export function chooseLabel({ papers }: Phrase, cases: WordCases, acronym?: string): string {
  const counts = new Map<string, number>();
  for (const wordings of papers.values()) {
    for (const wording of new Set([...wordings].map((wording) => toRunningText(wording, cases))))
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  const isUsual = (wording: string) => (counts.get(wording) ?? 0) >= acronymShare * papers.size;
  if (acronym) {
    const written = mostUsual(counts, (wording) => wording !== acronym);
    if (!written) return acronym;
    return isUsual(acronym) ? `${written} (${acronym}${isPlural(written) ? 's' : ''})` : written;
  }
  const short = mostUsual(counts, hasAcronym);
  return short && isUsual(short) ? short : mostUsual(counts, () => true)!;
}

function mostUsual(
  counts: ReadonlyMap<string, number>,
  accepts: (wording: string) => boolean,
): string | undefined {
  return [...counts]
    .filter(([wording]) => accepts(wording))
    .sort(([a, x], [b, y]) => y - x || a.length - b.length || (a > b ? -1 : 1))[0]?.[0];
}

/** Whether the last word is a plural in s. */
function isPlural(wording: string): boolean {
  const { text, key } = splitWords(wording).at(-1)!;
  return text.endsWith('s') && key !== foldCase(text);
}

function hasAcronym(wording: string): boolean {
  return splitWords(wording).some(({ text }) => isAcronym(text));
}

function toRunningText(wording: string, cases: WordCases): string {
  return wording
    .replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu, (word) => {
      if (isAcronym(word)) return toSingularAcronym(word);
      const { lower, upper } = cases.get(foldCase(word)) ?? { lower: 1, upper: 0 };
      return lower * 4 >= upper ? word.toLowerCase() : word;
    })
    .replace(/\s+/g, ' ');
}
