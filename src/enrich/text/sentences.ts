/** A stretch of a text. */
export interface Sentence {
  /** Exactly as the text writes it, without the white space around it. */
  text: string;
  /** Where it starts, in UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
}

// Every alternative starts where its own kind of character does not stand before, so that each run
// of characters is tried once and hostile text costs linear time.
const candidate =
  /(?<![.!?])[.!?]+["'”’)\]}]*(?=\s|$)|(?<=[a-z)\]%]{2})\.(?=[A-Z][a-z]{0,11}\s)|\n[^\S\n]*\n/gu;

/** Words whose full stop does not end a sentence. */
const abbreviation =
  /(?:^|[\s([{~–—-])(?:e\.?g|i\.?e|al|v\.?s|cf|resp|approx|ca|figs?|eqs?|secs?|thms?|refs?|no|nos|vol|pp|dr|prof|mr|mrs|ms|st|jr|viz|incl|w\.?r\.?t|s\.t|a\.k\.a|w\.h\.p)$/i;

/** These end a sentence only where a new one clearly starts: `etc. However`, `a variant of A. The`. */
const maybeAbbreviation =
  /(?:^|[\s(])(?:etc|a\.s|i\.i\.d|p\.a)$|(?:^|[(,&.]|\b(?:by|of|and|from))\s?[A-Z]$/;

const opener =
  /^(?:We|The|This|These|Those|That|Our|In|It|Its|On|To|For|From|With|By|At|As|An|A|However|Moreover|Furthermore|Additionally|Finally|First|Second|Here|Such|They|There|Then|Thus|When|While|Although|Since|Both|All|Each|Most|Many|Using|Code|Experiments|Results|Empirically|Specifically|Unlike|Despite)\b/;

/**
 * Sentences of a text in its order. Full stops of abbreviations, numbers and addresses do not end
 * one; a missing space after a full stop does not hide one. All that is not white space lies in
 * exactly one sentence.
 * @example splitSentences('We gain 1.5 points, e.g. on A. Code is at x.org.').map(({ text }) => text)
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(candidate)) {
    const end = index + mark.length;
    if (mark[0] !== '\n' && !endsSentence(text, index, end, mark)) continue;
    push(sentences, text, from, end);
    from = end;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

/** Long enough for every abbreviation and for the word that opens a sentence. */
const window = 16;

function endsSentence(text: string, index: number, end: number, mark: string): boolean {
  const after = text.slice(end, end + window).trimStart();
  if (after === '') return true;
  if (!/^["'“‘([{$\\]*(?:\p{Lu}|\p{Lo}|\p{N}|[$\\]|\p{Ll}+\p{Lu})/u.test(after)) return false;
  if (mark[0] !== '.') return true;
  const before = text.slice(Math.max(0, index - window), index);
  if (abbreviation.test(before)) return false;
  return !maybeAbbreviation.test(before) || opener.test(after);
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const trimmed = part.trim();
  if (trimmed === '') return;
  const start = from + part.indexOf(trimmed);
  sentences.push({ text: trimmed, start, end: start + trimmed.length });
}
