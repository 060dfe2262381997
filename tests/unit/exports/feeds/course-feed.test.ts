import { expect, test } from 'vitest';
import { toCourseFeed } from '../../../../src/exports/feeds/course-feed.ts';
import { toRss } from '../../../../src/exports/feeds/rss.ts';
import { acceptPapers } from '../../../../src/feeds/accept.ts';
import { announcePapers } from '../../../../src/feeds/announce.ts';
import { planCourse } from '../../../../src/feeds/course.ts';
import { readFeed } from '../../../support/feeds.ts';
import { makePaper } from '../../../support/make-paper.ts';

const papers = ['a', 'b', 'c'].map((id) => makePaper({ id, abstract: `We ${id}.` }));
const ledger = acceptPapers([], papers);
const days = planCourse(ledger, announcePapers(ledger, papers));
const read = (today: string) => readFeed(toRss(toCourseFeed(days, new Map(), today))).items;

test('holds the days up to the given one, the latest first', () => {
  expect(read('2025-12-31')).toEqual([]);
  expect(read('2026-01-02').map(({ id, published }) => [id, published?.getUTCDate()])).toEqual([
    ['sheaf:daily:b', 2],
    ['sheaf:daily:a', 1],
  ]);
  expect(read('2030-01-01')).toHaveLength(3);
});

test('never changes a day that it has announced', () => {
  const before = read('2026-01-02').map((item) => item.toJSON());
  expect(
    read('2026-01-03')
      .slice(1)
      .map((item) => item.toJSON()),
  ).toEqual(before);
});

test('says which day it is', () => {
  expect(read('2026-01-02')[0]!.description).toBe('We b.\n\nDay 2 of the course.');
});
