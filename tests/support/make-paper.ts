import { paperSchema, type Paper } from '../../src/papers/schema.ts';

/**
 * A made-up paper that is valid by the schema and holds nothing optional.
 * @param overrides fields to set; an id given without a title is the title too.
 */
export function makePaper(overrides: Partial<Paper> = {}): Paper {
  const { id = 'a-paper', position = 1 } = overrides;
  return {
    ...paperSchema.parse({
      title: id,
      position,
      source: 'made-up',
      lines: [2 * position, 2 * position + 1],
      added: '2026-01-01',
    }),
    id,
    abstract: 'We show that tea leaves predict nothing.',
    ...overrides,
  };
}
