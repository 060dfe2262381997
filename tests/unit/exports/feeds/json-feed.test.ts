import { expect, test } from 'vitest';
import { toJsonFeed } from '../../../../src/exports/feeds/json-feed.ts';
import { about, makeFeed } from '../../../support/feeds.ts';
import { makePaper } from '../../../support/make-paper.ts';

test('holds what version 1.1 asks for', () => {
  const why = [{ term: 'x', field: 'title' as const }];
  const paper = makePaper({
    id: 'walk',
    title: 'On walking',
    authors: ['Zoë A'],
    topics: [{ slug: 'theory', why }],
  });
  const feed = JSON.parse(toJsonFeed(makeFeed([paper], new Map([['theory', 'Theory']]))));
  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title,
    description: about.description,
    home_page_url: 'https://papers.example/sheaf/topics/theory/',
    feed_url: 'https://papers.example/sheaf/topics/theory/feed.json',
    language: 'en',
    items: [
      {
        id: 'sheaf:paper:walk',
        url: 'https://papers.example/sheaf/papers/walk/',
        title: 'On walking',
        content_text: paper.abstract,
        date_published: '2026-01-01T00:00:00.000Z',
        authors: [{ name: 'Zoë A' }],
        tags: ['Theory'],
      },
    ],
  });
});

test('has a list of items even without papers', () => {
  expect(JSON.parse(toJsonFeed(makeFeed([])))).toMatchObject({ items: [] });
});
