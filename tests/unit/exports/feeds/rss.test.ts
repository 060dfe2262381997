import { XMLValidator } from 'fast-xml-parser';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test, vi } from 'vitest';
import { toRss } from '../../../../src/exports/feeds/rss.ts';
import type { Paper } from '../../../../src/papers/schema.ts';
import { about, hostileTexts, makeFeed, readFeed } from '../../../support/feeds.ts';
import { makePaper } from '../../../support/make-paper.ts';

const titles = new Map([['theory', 'Theory & practice']]);

function read(papers: readonly Paper[]) {
  const xml = toRss(makeFeed(papers, titles));
  expect(XMLValidator.validate(xml)).toBe(true);
  return readFeed(xml);
}

const readItem = (paper: Partial<Paper>) => read([makePaper(paper)]).items[0]!;

/** Text and elements of HTML, as a feed reader shows it. */
function readHtml(html: string) {
  const texts: string[] = [];
  const elements: string[] = [];
  visit(rehype().data('settings', { fragment: true }).parse(html), (node) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'element') elements.push(node.tagName);
  });
  return { text: texts.join(''), elements };
}

describe('the channel', () => {
  test('says what it is, where it lies and when it changed', () => {
    const feed = read([
      makePaper({ id: 'old', added: '2026-01-01' }),
      makePaper({ id: 'new', added: '2026-02-03' }),
    ]);
    expect(feed).toMatchObject({
      title: about.title,
      description: about.description,
      url: 'https://papers.example/sheaf/topics/theory/',
      self: 'https://papers.example/sheaf/topics/theory/rss.xml',
      language: 'en',
      image: null,
      updated: new Date('2026-02-03T00:00:00Z'),
    });
  });

  test('is valid without papers, and then has no date', () => {
    const feed = read([]);
    expect(feed.title).toBe(about.title);
    expect(feed.items).toEqual([]);
    expect(feed.updated).toBeNull();
  });

  test('is the same at every time', () => {
    const papers = [makePaper()];
    vi.useFakeTimers({ now: new Date('2001-01-01') });
    const before = toRss(makeFeed(papers));
    vi.setSystemTime(new Date('2030-01-01'));
    expect(toRss(makeFeed(papers))).toBe(before);
    vi.useRealTimers();
  });
});

describe('an item', () => {
  test.each(hostileTexts)('keeps the title %j', (title) => {
    expect(readItem({ title }).title).toBe(title);
  });

  test.each(hostileTexts)('keeps the abstract %j as text', (abstract) => {
    const { description } = readItem({ abstract });
    expect(readHtml(description!)).toEqual({ text: abstract, elements: [] });
  });

  test('says below the abstract where and when the paper appeared', () => {
    const { description } = readItem({
      abstract: 'We walk.',
      venue: { name: 'R&D', year: 2024 },
      published: '2023-11-30',
    });
    expect(readHtml(description!).text).toBe('We walk.\n\nPublished: R&D 2024, 30 November 2023.');
  });

  test('has the day it was announced as its date', () => {
    const { published } = readItem({ added: '2026-02-03', published: '2019-01-01' });
    expect(published).toEqual(new Date('2026-02-03T00:00:00Z'));
  });

  test('leads to the page of the paper', () => {
    expect(readItem({ id: 'walk' }).url).toBe('https://papers.example/sheaf/papers/walk/');
  });

  test('names its topics by title', () => {
    const why = [{ term: 'x', field: 'title' as const }];
    const topics = ['theory', 'unknown'].map((slug) => ({ slug, why }));
    expect(readItem({ topics }).categories.map(({ label }) => label)).toEqual([
      'Theory & practice',
      'unknown',
    ]);
  });

  test('names each author', () => {
    const authors = ['Zoë "Z" <a@b.example>', "O'Neill & Sons", '\u05d0\u05d1', '&lt;b&gt; &#60;'];
    const xml = toRss(makeFeed([makePaper({ authors })]));
    // The parser would take the first for a name with an e-mail address.
    expect(xml.match(/<dc:creator>/g)).toHaveLength(4);
    expect(readItem({ authors: authors.slice(1) }).authors.map(({ name }) => name)).toEqual(
      authors.slice(1),
    );
    expect(readItem({ authors: [] }).authors).toEqual([]);
  });
});
