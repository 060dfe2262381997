import { expect, test } from 'vitest';
import { maxItems } from '../../../../src/exports/feeds/feed.ts';
import { flattenFeeds, listFeeds } from '../../../../src/exports/feeds/list-feeds.ts';
import { acceptPapers } from '../../../../src/feeds/accept.ts';
import { announcePapers } from '../../../../src/feeds/announce.ts';
import type { Paper } from '../../../../src/papers/schema.ts';
import { makePaper } from '../../../support/make-paper.ts';

const why = [{ term: 'x', field: 'title' as const }];
const topics = [
  { slug: 'theory', title: 'Theory', description: 'Proofs.' },
  { slug: 'empty', title: 'Empty', description: 'Nothing yet.' },
];

const list = (papers: readonly Paper[]) =>
  listFeeds(announcePapers(acceptPapers([], papers), papers), topics);

test('there is a feed of everything and of each topic, tag, author and venue', () => {
  const feeds = list([
    makePaper({
      id: 'a',
      authors: ['Zoë A'],
      venue: { name: 'ICML' },
      topics: [{ slug: 'theory', why }],
      tags: [{ slug: 'atari', label: 'Atari', as: ['Atari'] }],
    }),
    makePaper({ id: 'b', published: '2020-01' }),
  ]);
  expect(
    flattenFeeds(feeds).map(({ name, items }) => [name, items.map(({ title }) => title)]),
  ).toEqual([
    ['papers', ['a', 'b']],
    ['topics/theory', ['a']],
    ['topics/empty', []],
    ['tags/atari', ['a']],
    ['authors/zoe-a', ['a']],
    ['venues/icml', ['a']],
  ]);
  expect(feeds.tags[0]).toMatchObject({
    title: 'Sheaf: Atari',
    page: '/sheaf/tags/atari/',
    addresses: { 'atom.xml': '/sheaf/tags/atari/atom.xml' },
  });
});

test('a long list gives its newest papers, and its groups count all of theirs', () => {
  const papers = Array.from({ length: maxItems + 1 }, (_, index) =>
    makePaper({
      id: `paper-${index}`,
      added: index === 7 ? '2025-01-01' : '2026-01-01',
      authors: ['A'],
    }),
  );
  const { all, authors } = list(papers);
  expect(all.items).toHaveLength(maxItems);
  expect(all.items.map(({ title }) => title)).not.toContain('paper-7');
  expect(authors[0]).toMatchObject({ paperCount: maxItems + 1 });
  expect(authors[0]!.items).toHaveLength(maxItems);
});
