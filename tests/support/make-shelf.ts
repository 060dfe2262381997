import fc from 'fast-check';
import { maxCompared, maxViewed, type SavedPaper, type Shelf } from '../../src/shelf/shelf.ts';

/** A made-up paper of a reading list. */
export function makeSaved(overrides: Partial<SavedPaper> = {}): SavedPaper {
  const { id = 'a-paper' } = overrides;
  return { id, title: id, saved: '2026-11-01T08:00:00.000Z', read: '', note: '', ...overrides };
}

/** A shelf with these papers on its list. */
export function makeShelf(overrides: Partial<Shelf> = {}): Shelf {
  return { version: 1, papers: [], viewed: [], compare: [], ...overrides };
}

const id = fc.constantFrom('a', 'b-2', 'constructor', 'to-string', 'long-title-of-a-paper', '0');
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  // Paragraphs in common, blank lines, lone surrogates.
  fc
    .array(fc.constantFrom('x', 'y', '\n', '\n\n', ' ', '\ud800', '<b>', '---'))
    .map((parts) => parts.join('')),
);
const visitEnd = { last: instant, seen: fc.nat() };

/** Any shelf that the site can write. */
export const anyShelf: fc.Arbitrary<Shelf> = fc.record(
  {
    version: fc.constant(1 as const),
    papers: fc.uniqueArray(
      fc.record({
        id,
        title: text,
        saved: instant,
        read: fc.oneof(instant, fc.constant('')),
        note: text,
      }),
      { selector: (paper) => paper.id },
    ),
    viewed: fc.uniqueArray(fc.record({ id, title: text, viewed: instant }), {
      selector: (paper) => paper.id,
      maxLength: maxViewed,
    }),
    compare: fc.uniqueArray(id, { maxLength: maxCompared }),
    visit: fc.record(
      { ...visitEnd, before: fc.record(visitEnd) },
      { requiredKeys: ['last', 'seen'] },
    ),
  },
  { requiredKeys: ['version', 'papers', 'viewed', 'compare'] },
);
