import { expect, test } from 'vitest';
import { acceptPapers } from '../../../src/feeds/accept.ts';
import { announcePapers } from '../../../src/feeds/announce.ts';
import { planCourse } from '../../../src/feeds/course.ts';
import type { LedgerItem } from '../../../src/feeds/ledger.ts';
import type { Paper } from '../../../src/papers/schema.ts';
import { makePaper } from '../../support/make-paper.ts';

const add = (added: string, ...ids: string[]) => ids.map((id) => makePaper({ id, added }));

const plan = (items: readonly LedgerItem[], papers: readonly Paper[]) =>
  planCourse(items, announcePapers(items, papers)).map(
    ({ paper, day, date }) => `${day} ${paper.id} ${date}`,
  );

test('has one paper a day from the day of the first announcement', () => {
  const papers = add('2026-12-30', 'a', 'b', 'c');
  expect(plan(acceptPapers([], papers), papers)).toEqual([
    '1 a 2026-12-30',
    '2 b 2026-12-31',
    '3 c 2027-01-01',
  ]);
});

test('goes on where it is when a list comes, and from that list’s day where it had ended', () => {
  const first = add('2026-02-27', 'a', 'b', 'c');
  const soon = [...first, ...add('2026-02-28', 'd')];
  const later = [...soon, ...add('2026-06-01', 'e', 'f')];
  const items = acceptPapers(acceptPapers(acceptPapers([], first), soon), later);
  expect(plan(items, later)).toEqual([
    '1 a 2026-02-27',
    '2 b 2026-02-28',
    '3 c 2026-03-01',
    '4 d 2026-03-02',
    '5 e 2026-06-01',
    '6 f 2026-06-02',
  ]);
});

test('leaves the day of a removed paper free', () => {
  const papers = add('2026-01-01', 'a', 'b', 'c');
  const left = papers.filter(({ id }) => id !== 'b');
  const items = acceptPapers(acceptPapers([], papers), left);
  expect(plan(items, left)).toEqual(['1 a 2026-01-01', '3 c 2026-01-03']);
});
