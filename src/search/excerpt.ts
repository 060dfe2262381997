import { splitWords, wordKey, wordStem } from './words.ts';

/** A piece of an excerpt. */
export interface Piece {
  text: string;
  /** Whether it answers the query. */
  isMatch: boolean;
}

const excerptWords = 36;

/**
 * The stretch of a text that holds most of a query, cut at words, with its matches told apart.
 * @param terms as `splitQuery` gives them; with none, the start of the text
 * @param whole the whole text instead
 */
export function makeExcerpt(text: string, terms: readonly string[], whole = false): Piece[] {
  const words = splitWords(text);
  if (words.length === 0) return [{ text, isMatch: false }];
  const matches = matchWords(
    words.map(({ key }) => key),
    terms,
  );
  const size = whole ? words.length : excerptWords;
  const from = whole ? 0 : findBestStart(matches, size);
  const to = Math.min(from + size, words.length);
  const start = from === 0 ? 0 : words[from]!.start;
  const end = to === words.length ? text.length : words[to - 1]!.end;

  const pieces: Piece[] = from > 0 ? [{ text: '… ', isMatch: false }] : [];
  let at = start;
  for (let index = from; index < to; index++) {
    if (matches[index] === undefined) continue;
    const word = words[index]!;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), isMatch: false });
    pieces.push({ text: text.slice(word.start, word.end), isMatch: true });
    at = word.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMatch: false });
  if (end < text.length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}

/** For each word, the number of the term it answers: the same stem, or the start of the word. */
function matchWords(keys: readonly string[], terms: readonly string[]): (number | undefined)[] {
  const wanted = terms.map((term) => ({ key: wordKey(term), stem: wordStem(wordKey(term)) }));
  return keys.map((key) => {
    const stem = wordStem(key);
    const index = wanted.findIndex(
      (term) => term.stem === stem || (term.key.length > 2 && key.startsWith(term.key)),
    );
    return index < 0 ? undefined : index;
  });
}

/** Start of the window with most different terms, then most matches, then the earliest. */
function findBestStart(matches: readonly (number | undefined)[], size: number): number {
  const counts = new Map<number, number>();
  let best = { end: 0, terms: 0, total: 0 };
  let total = 0;
  for (const [end, term] of matches.entries()) {
    if (term !== undefined) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      total++;
    }
    const gone = end - size < 0 ? undefined : matches[end - size];
    if (gone !== undefined) {
      const left = counts.get(gone)! - 1;
      total--;
      if (left > 0) counts.set(gone, left);
      else counts.delete(gone);
    }
    if (counts.size > best.terms || (counts.size === best.terms && total > best.total))
      best = { end, terms: counts.size, total };
  }
  if (best.terms === 0) return 0;
  const first = matches.findIndex((term, index) => term !== undefined && index > best.end - size);
  // A few words before the first match make it readable, as long as the last match stays inside.
  const lead = Math.min(6, size - 1 - (best.end - first));
  return Math.max(0, Math.min(first - lead, matches.length - size));
}
