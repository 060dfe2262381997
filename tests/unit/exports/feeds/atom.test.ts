import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { toAtom } from '../../../../src/exports/feeds/atom.ts';
import { about, makeFeed, readFeed } from '../../../support/feeds.ts';
import { makePaper } from '../../../support/make-paper.ts';

const why = [{ term: 'x', field: 'title' as const }];
const paper = makePaper({
  id: 'walk',
  title: 'On walking',
  authors: ['Zoë A', 'B & C'],
  added: '2026-02-03',
  topics: [{ slug: 'theory', why }],
});
const xml = toAtom(makeFeed([paper], new Map([['theory', 'Theory']])));
const { feed } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(xml);

describe('an Atom feed', () => {
  test('says what it is, where it lies and when it changed', () => {
    expect(readFeed(xml)).toMatchObject({
      title: about.title,
      description: about.description,
      url: 'https://papers.example/sheaf/topics/theory/',
      self: 'https://papers.example/sheaf/topics/theory/atom.xml',
      updated: new Date('2026-02-03T00:00:00Z'),
    });
    expect(feed.id).toBe('sheaf:feed:topics/theory');
  });

  test('has for each paper what the standard asks for', () => {
    expect(feed.entry).toMatchObject({
      id: 'sheaf:paper:walk',
      updated: '2026-02-03T00:00:00.000Z',
      published: '2026-02-03T00:00:00.000Z',
      link: { '@href': 'https://papers.example/sheaf/papers/walk/', '@rel': 'alternate' },
      category: { '@term': 'theory', '@label': 'Theory' },
      content: { '#text': paper.abstract, '@type': 'text' },
    });
    const [item] = readFeed(xml).items;
    expect(item!.authors.map(({ name }) => name)).toEqual(['Zoë A', 'B & C']);
  });

  test('has an author even where none is known', () => {
    const [item] = readFeed(toAtom(makeFeed([makePaper()]))).items;
    expect(item!.authors.map(({ name }) => name)).toEqual(['Unknown']);
  });

  test('is valid without papers', () => {
    const empty = toAtom(makeFeed([]));
    expect(readFeed(empty).items).toEqual([]);
    expect(empty).toContain('<updated>');
  });
});
