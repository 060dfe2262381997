/** One thing that is wrong with a built site, at a place that can be opened. */
export interface Problem {
  /** Path from the site's folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** Kebab-case name of the check or rule. */
  rule: string;
  /** What was expected and what was found. */
  text: string;
}

/** @example `dist/index.html:12:3 one-heading: expected one h1, found 2` */
export function formatProblem(folder: string, { file, line, column, rule, text }: Problem): string {
  return `${folder}/${file}:${line}:${column} ${rule}: ${text}`;
}

/**
 * Problems that say the same are one line: the first place, and how many more there are.
 * A template's mistake stands on each of its pages.
 */
export function summarize(folder: string, problems: readonly Problem[]): string[] {
  const byKind = Map.groupBy(problems, ({ rule, text }) => `${rule} ${text}`);
  return [...byKind.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const line = formatProblem(folder, first);
    return [more.length === 0 ? line : `${line} (and ${more.length} more)`];
  });
}

/** The place of a text in a file: where it first stands, or the start. */
export function findPlace(file: string, text: string): Pick<Problem, 'line' | 'column'> {
  const before = file.slice(0, Math.max(file.indexOf(text), 0)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
