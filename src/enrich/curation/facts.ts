import { describeIssues } from './parse-yaml.ts';
import { z } from 'astro/zod';
import type { Message } from '../../papers/message.ts';
import { factsSchema, type Facts } from '../../papers/schema.ts';

/** Facts by paper id, with the file that states them. */
export type FactsById = ReadonlyMap<string, { facts: Facts; file: string; line: number }>;

/**
 * Reads fact files: JSON objects from paper id to {@link Facts}. The first file that knows a paper wins.
 * @param files path and text of each file, in order
 */
export function parseFacts(files: readonly { file: string; text: string }[]): {
  facts: FactsById;
  messages: Message[];
} {
  const facts = new Map<string, { facts: Facts; file: string; line: number }>();
  const messages: Message[] = [];
  for (const { file, text } of files) {
    const problem = (line: number, found: string, advice: string) =>
      messages.push({
        severity: 'error',
        file,
        line,
        column: 1,
        rule: 'invalid-facts',
        expected: 'an object of facts by paper id',
        found,
        advice,
      });
    let json: unknown;
    try {
      // Editors on Windows write a byte-order mark.
      json = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      const { message } = error as Error;
      problem(
        1,
        `text that is not JSON (${message.replace(/\s+/g, ' ')})`,
        'Mend the syntax; until then nothing in this file is used.',
      );
      continue;
    }
    const rows = z.record(z.string(), z.unknown()).safeParse(json);
    if (!rows.success) {
      problem(1, 'another kind of value', 'Write { "paper-id": { … } }.');
      continue;
    }
    const lineOf = indexKeys(text);
    for (const [id, value] of Object.entries(rows.data)) {
      const row = factsSchema.safeParse(value);
      const line = lineOf(id);
      if (!row.success) {
        const found = `${id}: ${describeIssues(row.error)}`;
        problem(line, found, 'Mend the field; the paper is shown without these facts.');
      } else if (!facts.has(id)) facts.set(id, { facts: row.data, file, line });
    }
  }
  return { facts, messages };
}

/** Facts whose id no paper has: a paper was renamed, or its list is gone. */
export function findUnusedFacts(facts: FactsById, ids: ReadonlySet<string>): Message[] {
  return [...facts]
    .filter(([id]) => !ids.has(id))
    .map(([id, { file, line }]) => ({
      severity: 'warning',
      file,
      line,
      column: 1,
      rule: 'unknown-paper',
      expected: 'ids of papers in the lists',
      found: `"${id}"`,
      advice: 'Correct the id or remove the entry.',
    }));
}

/** Finds the line of a paper's entry; 1 where the file is written in an unexpected form. */
function indexKeys(text: string): (key: string) => number {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const key = line.match(/^\s*"([^"]+)"\s*:/)?.[1];
    if (key && !lines.has(key)) lines.set(key, index + 1);
  }
  return (key) => lines.get(key) ?? 1;
}
