import { createHash } from 'node:crypto';
import { paperSchema, type Paper } from './schema.ts';

/**
 * Names what is known of a list of papers: the day on which papers were last added, and a hash of all
 * their data. It is the same wherever the site is published, and another one after any change.
 * @example nameEdition(papers) // '2026-11-22-1b4f0e985197'
 */
export function nameEdition(papers: readonly Paper[]): string {
  const hash = createHash('sha256');
  for (const { id, abstract, ...data } of papers)
    hash.update(`${JSON.stringify([id, abstract, paperSchema.parse(data)])}\n`);
  const newest = papers.reduce((day, { added }) => (added > day ? added : day), '');
  return [newest, hash.digest('hex').slice(0, 12)].filter(Boolean).join('-');
}
