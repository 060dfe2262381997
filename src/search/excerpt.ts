import { splitWords, wordKey, wordStem, type Word } from './words.ts';

/** A piece of an excerpt. */
export interface Piece {
  text: string;
  /** Whether it answers the query. */
  isMatch: boolean;
}

/** Three lines of the widest column. */
const maxLength = 260;

/** Characters of text before the first match where the excerpt cannot start with its sentence. */
const maxLead = 60;

/** Matches that an excerpt may start at; abstracts have fewer. */
const maxCandidates = 200;

/**
 * The stretch of a text that says most about a query, with its matches told apart: from the start
 * of a sentence where that shows as much as a stretch from elsewhere, cut between words, and not
 * inside a formula between dollar signs.
 * @param terms words in any form; without any, the start of the text
 * @param whole the whole text instead
 */
export function makeExcerpt(text: string, terms: readonly string[], whole = false): Piece[] {
  const matches = findMatches(text, terms);
  const { start, end } = whole ? { start: 0, end: text.length } : findStretch(text, matches);

  const pieces: Piece[] = start > 0 ? [{ text: '… ', isMatch: false }] : [];
  let at = start;
  const push = (to: number, isMatch: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), isMatch });
    at = to;
  };
  for (const match of matches) {
    if (match.start < start || match.end > end) continue;
    push(match.start, false);
    push(match.end, true);
  }
  push(end, false);
  if (end < text.length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}

interface Match extends Word {
  /** Which of the terms it answers. */
  term: number;
}

/** Words that answer a term: the same stem, or the start of the word. */
function findMatches(text: string, terms: readonly string[]): Match[] {
  const wanted = terms.map((term) => ({ key: wordKey(term), stem: wordStem(wordKey(term)) }));
  return splitWords(text).flatMap((word) => {
    const stem = wordStem(word.key);
    const term = wanted.findIndex(
      (one) => one.stem === stem || (one.key.length > 2 && word.key.startsWith(one.key)),
    );
    return term < 0 ? [] : [{ ...word, term }];
  });
}

interface Stretch {
  start: number;
  /** Exclusive. */
  end: number;
}

/**
 * Of the stretches that start with a sentence that answers the query, or shortly before a match,
 * the one with most different terms; then one that starts with its sentence, then the one with
 * most matches, then the first.
 */
function findStretch(text: string, matches: readonly Match[]): Stretch {
  const chunks = splitChunks(text);
  const whole = { start: chunks[0]?.start ?? 0, end: chunks.at(-1)?.end ?? text.length };
  if (whole.end - whole.start <= maxLength) return { start: 0, end: text.length };

  let best = { stretch: cutAt(text, chunks, 0), terms: 0, isSentence: true, total: 0 };
  for (const match of matches.slice(0, maxCandidates)) {
    const index = chunks.findLastIndex(({ start }) => start <= match.start);
    const sentence = chunks.findLastIndex(
      ({ startsSentence }, at) => startsSentence && at <= index,
    );
    const near = chunks.findIndex(({ start }) => start >= match.start - maxLead);
    for (const from of new Set([sentence, near < 0 ? index : Math.min(near, index)])) {
      const stretch = cutAt(text, chunks, from);
      const shown = matches.filter(
        ({ start, end }) => start >= stretch.start && end <= stretch.end,
      );
      const terms = new Set(shown.map(({ term }) => term)).size;
      const isSentence = from === sentence;
      const order =
        terms - best.terms ||
        Number(isSentence) - Number(best.isSentence) ||
        shown.length - best.total;
      if (order > 0) best = { stretch, terms, isSentence, total: shown.length };
    }
  }
  return best.stretch;
}

interface Chunk extends Stretch {
  startsSentence: boolean;
}

/** A formula with what touches it, and else what stands between blanks: not longer than an excerpt. */
const chunkPattern = /[^\s$]{0,30}\$\$?(?=[^\s$])[^$]{1,200}\$\$?[^\s$]{0,26}|\S{1,260}/g;

/** The end of a sentence, and not of an abbreviation that is followed by a name. */
const sentenceEnd = /[.!?]["'”’)\]]*$/;
const abbreviation = /(?:^|[([])(?:e\.g|i\.e|al|vs|cf|etc|approx|figs?|eqs?|resp|[A-Z])\.$/i;
const sentenceStart = /^["'“‘([]*[\p{Lu}\p{Lo}\p{N}$\\]/u;

function splitChunks(text: string): Chunk[] {
  let before = '.';
  return [...text.matchAll(chunkPattern)].map(({ 0: chunk, index: start }) => {
    const startsSentence =
      sentenceEnd.test(before) && !abbreviation.test(before) && sentenceStart.test(chunk);
    before = chunk;
    return { start, end: start + chunk.length, startsSentence };
  });
}

/**
 * As many whole chunks as fit, from one of them on; where these are the last ones, with the sentences
 * before them that fit too.
 */
function cutAt(text: string, chunks: readonly Chunk[], from: number): Stretch {
  const startOf = (index: number) => (index <= 0 ? 0 : chunks[index]!.start);
  const last = chunks.findLastIndex(({ end }) => end - startOf(from) <= maxLength);
  if (last < chunks.length - 1)
    return { start: startOf(from), end: chunks[Math.max(last, from, 0)]!.end };
  const earlier = chunks.findIndex(
    ({ startsSentence, start }) => startsSentence && text.length - start <= maxLength,
  );
  return { start: startOf(earlier < 0 ? from : Math.min(earlier, from)), end: text.length };
}
