import type { Paper } from '../papers/schema.ts';
import { stopWords } from '../search/stop-words.ts';
import { splitWords } from '../search/words.ts';

/** Terms kept of a paper: enough to find what two papers share. */
const maxTerms = 40;

interface Count {
  label: string;
  count: number;
}

/**
 * The terms that tell each paper from the others of the list, by id, the most telling first: words and
 * pairs of words of its title and abstract by frequency times inverse document frequency. A term reads
 * as the paper first writes it, in lower case save for names.
 * @see https://en.wikipedia.org/wiki/Tf%E2%80%93idf
 */
export function listTerms(papers: readonly Paper[]): Map<string, Term[]> {
  const counted = papers.map((paper) => countTerms(`${paper.title}.\n${paper.abstract}`));
  const documents = new Map<string, number>();
  for (const terms of counted)
    for (const key of terms.keys()) documents.set(key, (documents.get(key) ?? 0) + 1);
  return new Map(
    papers.map(({ id }, index) => [id, rank(counted[index]!, documents, papers.length)]),
  );
}

/** A word or a pair of words: its form for comparing, and how the paper writes it. */
export type Term = readonly [key: string, label: string];

function countTerms(text: string): Map<string, Count> {
  const terms = new Map<string, Count>();
  const add = (key: string, label: string) => {
    const known = terms.get(key);
    if (known) known.count++;
    else terms.set(key, { label, count: 1 });
  };
  let last: { key: string; text: string; end: number } | undefined;
  for (const word of splitWords(text)) {
    const { key, start, end } = word;
    if (stopWords.has(key) || key.length < 3 || /^\d+$/.test(key)) {
      last = undefined;
      continue;
    }
    const label = toLabel(word.text);
    add(key, label);
    if (last && /^[ -]$/.test(text.slice(last.end, start)))
      add(`${last.key} ${key}`, `${last.text}${text.slice(last.end, start)}${label}`);
    last = { key, text: label, end };
  }
  return terms;
}

/** `Offline` at the start of a sentence is `offline`; `MuJoCo`, `RL` and `D4RL` stay. */
const toLabel = (word: string) => (/^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word);

function rank(
  terms: ReadonlyMap<string, Count>,
  documents: ReadonlyMap<string, number>,
  size: number,
): Term[] {
  const weighed = [...terms]
    .map(([key, { label, count }]) => ({
      key,
      label,
      count,
      weight: count * Math.log(size / documents.get(key)!) * (key.includes(' ') ? 1.5 : 1),
    }))
    .filter(({ weight, count }) => weight > 0 && count > 1)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, maxTerms);
  // Of a pair that always stands together, its words say nothing more.
  const pairs = weighed.filter(({ key }) => key.includes(' '));
  return weighed
    .filter(
      ({ key, count }) =>
        key.includes(' ') ||
        !pairs.some((pair) => pair.count >= count && pair.key.split(' ').includes(key)),
    )
    .map(({ key, label }): Term => [key, label]);
}
