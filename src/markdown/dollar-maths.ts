import type { MathsPiece } from './maths-piece.ts';

/**
 * Pandoc's rule: no white space after the opening dollar, none before the closing one, no digit
 * after it. An escaped dollar is no delimiter. Longer than 500 characters is no formula.
 */
const displayed = /(?<![\\$])\$\$(?!\s)(?<displayed>(?:[^$\\]|\\[^]){1,500}?)(?<!\s)\$\$(?!\$)/;
const inline = /(?<![\\$])\$(?![\s$])(?<inline>(?:[^$\\]|\\[^]){1,500}?)(?<!\s)\$(?![\d$])/;
/** One command or sign is never a price, so a digit may follow: `256$\times$256`. */
const lone = /(?<![\\$])\$(?<lone>\\[A-Za-z]+|[<>=])\$(?!\$)/;
const formula = new RegExp(`${displayed.source}|${lone.source}|${inline.source}`, 'g');

/** Words of English: the text between two prices, not a formula. */
const prose =
  /(?<![\\A-Za-z{])[A-Za-z]{2,}\s+[A-Za-z]{2,}|\s(?:and|or|to|of|for|with|per|vs|from|by|is|in)\s/;

const textCommand = /\\(?:text|mathrm|operatorname|mbox)[a-z]*\*?\s*\{[^{}]*\}/g;

/** Splits text at its `$…$` and `$$…$$`. What only looks so, such as prices, stays text. */
export function splitAtDollars(text: string): MathsPiece[] {
  const pieces: MathsPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(formula)) {
    const source = match[0];
    const { displayed, lone, inline } = match.groups ?? {};
    const latex = displayed ?? lone ?? inline ?? '';
    if (prose.test(latex.replace(textCommand, ''))) continue;
    if (match.index > from) pieces.push({ kind: 'text', value: text.slice(from, match.index) });
    pieces.push({ kind: 'maths', source, latex, display: displayed !== undefined });
    from = match.index + source.length;
  }
  if (from < text.length) pieces.push({ kind: 'text', value: text.slice(from) });
  return pieces;
}
