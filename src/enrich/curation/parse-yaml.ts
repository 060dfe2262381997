import type { z } from 'astro/zod';
import { LineCounter, parseDocument, Scalar, visit } from 'yaml';

/**
 * Reads YAML that curators write. What looks like a reference but leads nowhere is text: `*ICML*`.
 * @returns the document with its errors, and the places of its offsets
 */
export function parseYaml(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  visit(document, {
    Alias: (_, alias) => (alias.resolve(document) ? undefined : new Scalar(`*${alias.source}`)),
  });
  return { document, lines };
}

/** What a schema has against a value, on one line: `Expected string at code; …`. */
export function describeIssues({ issues }: z.core.$ZodError): string {
  return issues
    .map(({ message, path }) => (path.length > 0 ? `${message} at ${path.join('.')}` : message))
    .join('; ');
}
