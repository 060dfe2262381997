import { Buffer } from 'node:buffer';

/** How {@link estimateTokens} counts, for readers of a bundle. */
export const tokenMethod =
  'an estimate made to be too high: one token for every 5 letters of a word, begun ones too; one for a digit, a sign, a line break or a second space; one for every UTF-8 byte of any other character';

/**
 * How many tokens a language model takes a text for. Models differ, so this is an estimate that
 * counts more than common tokenizers do in English prose, formulas, numbers and addresses.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(/[A-Za-z]+|\s+|[^]/gu)) {
    if (piece === ' ') continue;
    if (/^[A-Za-z]/.test(piece)) tokens += Math.ceil(piece.length / 5);
    else tokens += /^\s/.test(piece) ? piece.length : Buffer.byteLength(piece);
  }
  return tokens;
}
