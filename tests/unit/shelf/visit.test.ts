import { expect, test } from 'vitest';
import type { Visit } from '../../../src/shelf/shelf.ts';
import { continueVisit, countNew } from '../../../src/shelf/visit.ts';

/** What a reader is told on each page that they open: how many papers are new. */
function visitPages(...pages: [when: string, announced: number][]): number[] {
  let visit: Visit | undefined;
  return pages.map(([when, announced]) => {
    visit = continueVisit(visit, `2026-11-${when}:00.000Z`, announced);
    return countNew(visit);
  });
}

test('nothing is new at a first visit, however long it lasts', () => {
  expect(visitPages(['01T10:00', 213], ['01T10:29', 213], ['01T10:58', 213])).toEqual([0, 0, 0]);
});

test('what was added since stays new for the whole visit, not only for its first page', () => {
  expect(visitPages(['01T10:00', 213], ['12T10:00', 217], ['12T10:20', 217])).toEqual([0, 4, 4]);
});

test('after a pause nothing is new any more', () => {
  expect(visitPages(['01T10:00', 213], ['12T10:00', 217], ['12T10:30', 217])).toEqual([0, 4, 0]);
});

test('all editions since then count, also those of one day and those without new papers', () => {
  expect(visitPages(['01T10:00', 213], ['12T10:00', 213], ['13T10:00', 220])).toEqual([0, 0, 7]);
  expect(visitPages(['01T10:00', 213], ['01T11:00', 215], ['01T12:00', 218])).toEqual([0, 2, 3]);
});

test('an edition that comes during a visit is new', () => {
  expect(visitPages(['01T10:00', 213], ['02T10:00', 213], ['02T10:10', 215])).toEqual([0, 0, 2]);
});

test('a page of an older edition, kept for offline, takes nothing back', () => {
  expect(visitPages(['01T10:00', 213], ['12T10:00', 217], ['12T10:05', 213])).toEqual([0, 4, 4]);
  expect(visitPages(['01T10:00', 217], ['12T10:00', 213], ['13T10:00', 217])).toEqual([0, 0, 0]);
});

test('a clock that was set back does not end a visit, nor keep it going for ever', () => {
  expect(visitPages(['20T10:00', 213], ['01T10:00', 215], ['01T11:00', 216])).toEqual([0, 0, 1]);
});
