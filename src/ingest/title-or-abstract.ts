/** What a line of a list of papers is. */
export type LineKind = 'title' | 'abstract';

/** Price of a missing line: of two titles, or two abstracts, in a row. */
const gap = 2;

/**
 * Tells titles from abstracts in lines that should alternate, title first.
 * Of all ways to label the lines it takes the cheapest, where a label against the looks of the line
 * costs as much as those looks weigh, and every missing line costs `gap`. So a lost line shifts
 * nothing after it, and an odd line is understood by its neighbours.
 * @returns one kind a line, in their order.
 */
export function labelLines(lines: readonly string[]): LineKind[] {
  const steps: Record<LineKind, LineKind>[] = [];
  // Starting as if an abstract came before, and ending as if a title came after.
  let cost: Record<LineKind, number> = { title: gap, abstract: 0 };
  for (const line of lines) {
    const weight = weighAbstract(line);
    const toTitle = cost.abstract <= cost.title + gap ? 'abstract' : 'title';
    const toAbstract = cost.title <= cost.abstract + gap ? 'title' : 'abstract';
    steps.push({ title: toTitle, abstract: toAbstract });
    cost = {
      title: Math.min(cost.abstract, cost.title + gap) + Math.max(0, weight),
      abstract: Math.min(cost.title, cost.abstract + gap) + Math.max(0, -weight),
    };
  }
  let kind: LineKind = cost.abstract <= cost.title + gap ? 'abstract' : 'title';
  const kinds: LineKind[] = [];
  for (const step of steps.toReversed()) {
    kinds.push(kind);
    kind = step[kind];
  }
  return kinds.reverse();
}

/** Length in characters that is as likely for a title as for an abstract. */
const middleLength = 220;
const sentenceEnd = /[.。।]["'”’)\]]*$/;
const sentenceBreak = /[.!?]["'”’)\]]* +\p{Lu}|[。।]\S/u;

/**
 * How much a line looks like an abstract: above 0 for an abstract, below 0 for a title.
 * Measured on 10,000 real papers: titles have 12 to 183 characters and almost never a full stop at
 * the end, abstracts have 303 or more.
 */
export function weighAbstract(line: string): number {
  const byLength = Math.max(-8, Math.min(8, (line.length - middleLength) / 20));
  const byEnd = sentenceEnd.test(line.slice(-10)) ? 5 : -2;
  const byBreaks = sentenceBreak.test(line.slice(0, 1000)) ? 3 : 0;
  return byLength + byEnd + byBreaks;
}
