import { isMap, isNode, isScalar } from 'yaml';
import type { Message } from '../../papers/message.ts';
import { correctionSchema, type Correction } from '../../papers/schema.ts';
import { describeIssues, parseYaml } from './parse-yaml.ts';

/** Where hand fixes lie, from the project's root. */
export const correctionsFile = 'content/corrections.yml';

/** Hand fixes by paper id, each with the line it stands on. */
export type Corrections = ReadonlyMap<string, Correction & { line: number }>;

/**
 * Reads corrections: a mapping from paper id to {@link Correction}.
 * @param topics slugs that a correction may assign
 */
export function parseCorrections(
  text: string,
  topics: ReadonlySet<string>,
): { corrections: Corrections; messages: Message[] } {
  const { document, lines } = parseYaml(text);
  const corrections = new Map<string, Correction & { line: number }>();
  const messages: Message[] = [];
  const problem = (offset: number, found: string) => {
    const { line, col: column } = lines.linePos(offset);
    messages.push({
      severity: 'error',
      file: correctionsFile,
      line,
      column,
      rule: 'invalid-correction',
      expected: 'a paper id with a reason and the fields to replace',
      found,
      advice: 'Mend the entry; the others were applied.',
    });
  };

  for (const error of document.errors) problem(error.pos[0], error.message);
  if (!isMap(document.contents)) {
    if (document.contents !== null) problem(0, 'another kind of value');
    return { corrections, messages };
  }
  for (const { key, value } of document.contents.items) {
    const offset = (isNode(key) && key.range?.[0]) || 0;
    if (!isScalar(key)) {
      problem(offset, 'a list or a mapping instead of an id');
      continue;
    }
    const parsed = correctionSchema.safeParse(isNode(value) ? value.toJS(document) : undefined);
    const unknown = parsed.data?.topics?.find((slug) => !topics.has(slug));
    if (!parsed.success) problem(offset, describeIssues(parsed.error));
    else if (unknown) problem(offset, `the topic "${unknown}", which has no file`);
    else corrections.set(String(key.value), { ...parsed.data, line: lines.linePos(offset).line });
  }
  return { corrections, messages };
}

/** Corrections whose id no paper has: a paper was renamed, or its list is gone. */
export function findUnusedCorrections(
  corrections: Corrections,
  ids: ReadonlySet<string>,
): Message[] {
  return [...corrections]
    .filter(([id]) => !ids.has(id))
    .map(([id, { line }]) => ({
      severity: 'warning',
      file: correctionsFile,
      line,
      column: 1,
      rule: 'unknown-paper',
      expected: 'the id of a paper in the lists',
      found: `"${id}"`,
      advice: 'Correct the id or remove the entry.',
    }));
}
