import { fieldNames } from './query-terms.ts';

const yearAdvice = 'Write year:2023, year:2022..2024, year:2022.. or year:..2024.';

/** What was done with each thing that may have been meant otherwise, and what would work. */
const messages = {
  'unbalanced-quote': () =>
    'A quotation mark has no partner, so what follows it was read as words. Put one at each end of a phrase.',
  'unknown-field': (text: string) =>
    `“${text}” is not a field, so it was read as words. Fields: ${fieldNames.join(', ')}.`,
  'empty-field': (text: string) =>
    `“${text}” has no value, so it was read as words. Put the value right after the colon, several words in quotation marks.`,
  'bad-year': (text: string) => `“${text}” is not a year, so it was read as words. ${yearAdvice}`,
  'unknown-has': (text: string) =>
    `“${text}” is not known, so it was read as words. What works is has:code.`,
  'bad-arxiv': (text: string) =>
    `“${text}” is not an arXiv id, so it was read as words. Write arxiv:2410.17233 or arxiv:cs/9901002.`,
  'negative-number': (text: string) =>
    `“${text}” was read as a number to find. To leave it out, put quotation marks after the minus.`,
  'too-many-parts': (text: string) =>
    `The query is too long: what follows from “${text}” on was not used.`,
} satisfies Record<string, (text: string) => string>;

/** Something in a query that was not read as it may have been meant. */
export interface Hint {
  /** Permanent. */
  rule: keyof typeof messages;
  /** What it is about, as the query writes it, whole. */
  text: string;
  /** What was done, and what would work: plain text, short whatever was found. */
  message: string;
}

export function makeHint(rule: Hint['rule'], text: string): Hint {
  const shown = text.length > maxShown ? `${text.slice(0, maxShown).trimEnd()}…` : text;
  return { rule, text, message: messages[rule](shown.toWellFormed()) };
}

const maxShown = 40;
