/** A text that has to give one of some papers first. */
export interface ExactCase {
  query: string;
  wanted: ReadonlySet<number>;
}

/**
 * Cases that hold for any list: every title, and every name of a system. Where papers share a
 * title, or introduce systems of one name, each of them will do.
 * @returns in the order of the papers; names that differ in upper case only are one case
 */
export function listExactCases(
  papers: readonly { position: number; title: string; systems: readonly { name: string }[] }[],
): { titles: ExactCase[]; systems: ExactCase[] } {
  return {
    titles: toCases(papers.map(({ position, title }) => [title, position])),
    systems: toCases(
      papers.flatMap(({ position, systems }) =>
        systems.map(({ name }) => [name, position] as const),
      ),
    ),
  };
}

function toCases(pairs: readonly (readonly [query: string, position: number])[]): ExactCase[] {
  const cases = new Map<string, { query: string; wanted: Set<number> }>();
  for (const [query, position] of pairs) {
    const key = query.toLowerCase();
    const found = cases.get(key);
    if (found) found.wanted.add(position);
    else cases.set(key, { query, wanted: new Set([position]) });
  }
  return [...cases.values()];
}

/**
 * How many cases give a wanted paper first, as a line of text, and a line for each that does not.
 * @param firsts position of the first paper found for each case; undefined where nothing was
 */
export function formatExact(
  name: string,
  cases: readonly ExactCase[],
  firsts: readonly (number | undefined)[],
): string {
  const isRight = (index: number) => cases[index]!.wanted.has(firsts[index]!);
  const wrong = cases.map((_, index) => index).filter((index) => !isRight(index));
  return [
    `${name} first: ${cases.length - wrong.length} of ${cases.length}`,
    ...wrong.map((index) => {
      const { query, wanted } = cases[index]!;
      return `  ${query}: expected ${[...wanted].join(' or ')}, found ${firsts[index] ?? 'nothing'}`;
    }),
  ].join('\n');
}
