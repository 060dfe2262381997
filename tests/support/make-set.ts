import type { Paper } from '../../src/papers/schema.ts';
import { makePaper } from './make-paper.ts';

/** Papers with the ids `p0`, `p1`, … that have the topics given for them, separated by spaces. */
export function makeOfTopics(topics: readonly string[], also: Partial<Paper> = {}): Paper[] {
  return topics.map((slugs, index) =>
    makePaper({
      id: `p${index}`,
      position: index + 1,
      topics: split(slugs).map((slug) => ({ slug, why: [{ term: slug, field: 'title' }] })),
      ...also,
    }),
  );
}

/** Papers with the ids `p0`, `p1`, … that carry the tags given for them, separated by spaces. */
export function makeTagged(tags: readonly string[]): Paper[] {
  return tags.map((slugs, index) =>
    makePaper({
      id: `p${index}`,
      position: index + 1,
      tags: split(slugs).map((slug) => ({ slug, label: slug.toUpperCase(), as: [slug] })),
    }),
  );
}

const split = (slugs: string) => slugs.split(' ').filter(Boolean);
