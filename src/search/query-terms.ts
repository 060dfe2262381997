/** What a query can ask for by name, in the order in which readers are told. */
export const fieldNames = [
  ...(['title', 'author', 'topic', 'tag', 'system', 'resource'] as const),
  ...(['venue', 'type', 'year', 'has', 'id'] as const),
] as const;

export type FieldName = (typeof fieldNames)[number];

/** What a term asks for. */
export type Asked =
  /** A run of characters without blanks, as typed: `off-policy`, `C++`. */
  | { kind: 'words'; text: string }
  /** What stood between quotation marks, without blanks around it. */
  | { kind: 'phrase'; text: string }
  /** The value is as typed, without quotation marks; that of `has` is `code`. */
  | { kind: 'field'; name: Exclude<FieldName, 'year'>; value: string }
  /** A range that holds its ends, of which at least one is given; `from` is not after `to`. */
  | { kind: 'years'; from?: number; to?: number }
  /** Without version: `2410.17233`, `cs/9901002`. */
  | { kind: 'arxiv'; id: string };

/** What papers should have, or, where it is excluded, should not have. */
export type QueryTerm = Asked & { excluded: boolean };

/** Marks that open and close a phrase, whichever of them; for character classes. */
export const quoteMarks = '"“”„‟«»';

/** Whether there is anything in a text that a search can compare: `C++` yes, `→` no. */
export const holdsWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/**
 * A term as a reader would type it: what `parseQuery` gives, formatted, is read as the same term
 * again. Terms are joined by blanks.
 * @example formatPart({ kind: 'years', from: 2022, excluded: true }) // '-year:2022..'
 */
export function formatPart(term: QueryTerm): string {
  return `${term.excluded ? '-' : ''}${formatAsked(term)}`;
}

function formatAsked(asked: Asked): string {
  switch (asked.kind) {
    case 'words':
      return asked.text;
    case 'phrase':
      return quote(asked.text);
    case 'field':
      return `${asked.name}:${needsQuotes.test(asked.value) ? quote(asked.value) : asked.value}`;
    case 'years':
      return `year:${asked.from === asked.to ? asked.from : `${asked.from ?? ''}..${asked.to ?? ''}`}`;
    case 'arxiv':
      return asked.id;
  }
}

const needsQuotes = new RegExp(String.raw`[\s${quoteMarks}]`);
const everyQuoteMark = new RegExp(`[${quoteMarks}]`, 'g');

/** A mark inside would end the phrase, and does not count when words are compared. */
const quote = (text: string) => `"${text.replace(everyQuoteMark, ' ').trim()}"`;
