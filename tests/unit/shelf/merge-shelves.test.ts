import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeNotes, mergeShelves } from '../../../src/shelf/merge-shelves.ts';
import type { Shelf } from '../../../src/shelf/shelf.ts';
import { anyShelf, makeSaved, makeShelf } from '../../support/make-shelf.ts';

/** A shelf without the order of its papers, and without the choice of what fits. */
const contents = ({ papers, viewed, visit }: Shelf) => ({
  papers: papers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  viewed,
  visit,
});

describe('merging', () => {
  test('a shelf with itself, and again with what was merged, changes nothing', () => {
    fc.assert(
      fc.property(anyShelf, anyShelf, (a, b) => {
        const merged = mergeShelves(a, b);
        expect(mergeShelves(merged, b)).toEqual(merged);
        expect(mergeShelves(merged, a)).toEqual(merged);
        expect(contents(mergeShelves(a, a)).papers).toEqual(contents(a).papers);
      }),
    );
  });

  test('keeps the same from either side', () => {
    fc.assert(
      fc.property(anyShelf, anyShelf, (a, b) => {
        expect(contents(mergeShelves(a, b))).toEqual(contents(mergeShelves(b, a)));
      }),
    );
  });

  test('loses no paper and no paragraph of a note', () => {
    fc.assert(
      fc.property(anyShelf, anyShelf, (a, b) => {
        const merged = new Map(mergeShelves(a, b).papers.map((paper) => [paper.id, paper.note]));
        for (const { id, note } of [...a.papers, ...b.papers])
          for (const paragraph of note.split(/\n{2,}/))
            expect(merged.get(id)).toContain(paragraph.trim());
      }),
    );
  });

  test('keeps my order, and puts the others after it', () => {
    const list = (...ids: string[]) => makeShelf({ papers: ids.map((id) => makeSaved({ id })) });
    const { papers } = mergeShelves(list('c', 'a'), list('b', 'a', 'd'));
    expect(papers.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  });

  test('takes a paper for read where one of them says so', () => {
    const read = '2026-11-02T08:00:00.000Z';
    const some = makeShelf({ papers: [makeSaved({ read })] });
    expect(mergeShelves(makeShelf({ papers: [makeSaved()] }), some).papers[0]!.read).toBe(read);
  });
});

test.each([
  ['', '', ''],
  ['mine', '', 'mine'],
  ['mine', 'theirs', 'mine\n\ntheirs'],
  ['one\n\ntwo', 'two', 'one\n\ntwo'],
  ['no', 'I know', 'I know\n\nno'],
])('notes %j and %j become %j', (a, b, both) => {
  expect(mergeNotes(a, b)).toBe(both);
  expect(mergeNotes(b, a)).toBe(both);
});
