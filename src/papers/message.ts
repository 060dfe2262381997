/** How much a content problem matters: an error costs a paper, a warning is a guess to check. */
export type Severity = 'error' | 'warning';

/**
 * One content problem, at a place in a file that a curator can open.
 * Rule ids are permanent: they may be searched for, and explained in the documentation.
 */
export interface Message {
  severity: Severity;
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 code units. */
  column: number;
  /** Kebab-case, permanent: `missing-abstract`. */
  rule: string;
  /** What should have stood here: a noun phrase without a full stop. */
  expected: string;
  /** What stands here: a noun phrase without a full stop. */
  found: string;
  /** What the curator can do about it: a sentence. */
  advice: string;
}

/**
 * The one line that names a problem.
 * @example `content/sources/list.txt:41:1 missing-abstract: expected an abstract, found the end of the file. Add the abstract on the next line.`
 */
export function formatMessage({
  file,
  line,
  column,
  rule,
  expected,
  found,
  advice,
}: Message): string {
  return `${file}:${line}:${column} ${rule}: expected ${expected}, found ${found}. ${advice}`;
}
