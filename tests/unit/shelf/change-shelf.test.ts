import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editPaper,
  movePaper,
  removePaper,
  restorePaper,
  savePapers,
  setCompared,
  viewPaper,
} from '../../../src/shelf/change-shelf.ts';
import { maxViewed, type Shelf } from '../../../src/shelf/shelf.ts';
import { anyShelf, makeSaved, makeShelf } from '../../support/make-shelf.ts';

const now = '2026-11-22T08:00:00.000Z';
const ids = ({ papers }: Shelf) => papers.map(({ id }) => id);
const three = makeShelf({ papers: ['a', 'b', 'c'].map((id) => makeSaved({ id, note: id })) });

describe('saving', () => {
  test('adds each paper once, at the end, and leaves those that are there as they are', () => {
    const named = ['d', 'b', 'd'].map((id) => ({ id, title: `The ${id}` }));
    const shelf = savePapers(named, now)(three);
    expect(ids(shelf)).toEqual(['a', 'b', 'c', 'd']);
    expect(shelf.papers.slice(0, 3)).toEqual(three.papers);
    expect(shelf.papers[3]).toEqual({ id: 'd', title: 'The d', saved: now, read: '', note: '' });
  });
});

test('removing and taking it back is as if nothing was, whatever the place', () => {
  fc.assert(
    fc.property(anyShelf, fc.nat(), (shelf, number) => {
      fc.pre(shelf.papers.length > 0);
      const index = number % shelf.papers.length;
      const paper = shelf.papers[index]!;
      const without = removePaper(paper.id)(shelf);
      expect(ids(without)).not.toContain(paper.id);
      expect(restorePaper(paper, index)(without)).toEqual(shelf);
      expect(restorePaper(paper, index)(shelf)).toEqual(shelf);
    }),
  );
});

test('moving takes the place of another paper', () => {
  expect(ids(movePaper('a', 'c')(three))).toEqual(['b', 'c', 'a']);
  expect(ids(movePaper('c', 'b')(three))).toEqual(['a', 'c', 'b']);
  expect(movePaper('a', 'gone')(three)).toEqual(three);
});

test('editing changes one paper, and nothing where it is not there', () => {
  const shelf = editPaper('b', { note: 'new', read: now })(three);
  expect(shelf.papers[1]).toEqual({ ...three.papers[1], note: 'new', read: now });
  expect(editPaper('gone', { note: 'new' })(three)).toEqual(three);
});

test('viewed papers are the last ones, each once, latest first', () => {
  const opened = [...Array(maxViewed + 5).keys(), 20].map((n) => ({ id: `p-${n}`, title: '' }));
  const { viewed } = opened.reduce((shelf, paper) => viewPaper(paper, now)(shelf), makeShelf());
  expect(viewed).toHaveLength(maxViewed);
  expect(viewed.slice(0, 2).map(({ id }) => id)).toEqual(['p-20', `p-${maxViewed + 4}`]);
  expect(new Set(viewed.map(({ id }) => id)).size).toBe(maxViewed);
});

test('four papers are compared at most, each once', () => {
  expect(setCompared(['a', 'b', 'a', 'c', 'd', 'e'])(three).compare).toEqual(['a', 'b', 'c', 'd']);
});
