import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test, vi } from 'vitest';
import { toRss } from '../../../src/exports/rss.ts';
import type { Paper } from '../../../src/papers/schema.ts';
import { makePaper } from '../../support/make-paper.ts';

const feed = {
  title: 'Papers & <more>',
  description: 'All "new" papers',
  url: '/sheaf/rss.xml?a=1&b=2',
  page: '/sheaf/',
};
const titles = new Map([['theory', 'Theory & practice']]);

interface Item {
  title: string;
  link: string;
  guid: { '#text': string; '@_isPermaLink': string };
  description: string;
  pubDate: string;
  category?: string[];
  'dc:creator'?: string[];
}

interface Channel {
  title: string;
  description: string;
  link: string;
  language: string;
  lastBuildDate?: string;
  'atom:link': Record<string, string>;
  item?: Item[];
}

async function writeXml(papers: readonly Paper[]): Promise<string> {
  return (await toRss(feed, papers, titles)).text();
}

async function readFeed(papers: readonly Paper[]): Promise<Channel> {
  const xml = await writeXml(papers);
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => ['item', 'category', 'dc:creator'].includes(name),
  });
  return (parser.parse(xml) as { rss: { channel: Channel } }).rss.channel;
}

async function readItem(paper: Partial<Paper>): Promise<Item> {
  return (await readFeed([makePaper(paper)])).item![0]!;
}

/** Text and elements of HTML, as a feed reader shows it. */
function readHtml(html: string) {
  const texts: string[] = [];
  const elements: string[] = [];
  visit(rehype().data('settings', { fragment: true }).parse(html), (node) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'element') elements.push(node.tagName);
  });
  return { texts, elements };
}

const hostileTexts = [
  'Is a < b & c > d?',
  '<script>alert("1")</script>',
  '<image> tokens & &amp; and &lt;b&gt;',
  ']]> <![CDATA[ x ]]>',
  `"double" and 'single' \`back\` \${x} {y}`,
  '\u05d0\u05d1 right \u202e to left 😀 \u{1d4b3}',
  'import a from "b"',
  '&#60; &nbsp; %3C <!-- -->',
];

describe('the channel', () => {
  test('says what it is, where it lies and when it changed', async () => {
    const channel = await readFeed([
      makePaper({ id: 'old', added: '2026-01-01' }),
      makePaper({ id: 'new', added: '2026-02-03' }),
    ]);
    expect(channel).toMatchObject({
      title: feed.title,
      description: feed.description,
      link: 'https://papers.example/sheaf/',
      language: 'en',
      lastBuildDate: 'Tue, 03 Feb 2026 00:00:00 GMT',
      'atom:link': {
        '@_href': 'https://papers.example/sheaf/rss.xml?a=1&b=2',
        '@_rel': 'self',
        '@_type': 'application/rss+xml',
      },
    });
  });

  test('is valid without papers, and then has no date', async () => {
    const channel = await readFeed([]);
    expect(channel.title).toBe(feed.title);
    expect(channel).not.toHaveProperty('lastBuildDate');
  });

  test('puts the newest first: by list, then by publication, then in list order', async () => {
    const { item } = await readFeed([
      makePaper({ id: 'old-list', published: '2025-01', position: 1 }),
      makePaper({ id: 'undated-b', added: '2026-02-01', position: 3 }),
      makePaper({ id: 'undated-a', added: '2026-02-01', position: 2 }),
      makePaper({ id: 'dated', added: '2026-02-01', published: '2019-01', position: 4 }),
    ]);
    expect(item?.map(({ title }) => title)).toEqual([
      'dated',
      'undated-a',
      'undated-b',
      'old-list',
    ]);
  });

  test('is the same at every time', async () => {
    const papers = [makePaper()];
    vi.useFakeTimers({ now: new Date('2001-01-01') });
    const before = await writeXml(papers);
    vi.setSystemTime(new Date('2030-01-01'));
    expect(await writeXml(papers)).toBe(before);
    vi.useRealTimers();
  });
});

describe('an item', () => {
  test.each(hostileTexts)('keeps the title %j', async (title) => {
    expect((await readItem({ title })).title).toBe(title);
  });

  test.each(hostileTexts)('keeps the abstract %j as text', async (abstract) => {
    const { description } = await readItem({ abstract });
    expect(readHtml(description)).toEqual({ texts: [abstract], elements: ['p'] });
  });

  test('says below the abstract where and when the paper appeared', async () => {
    const { description } = await readItem({
      abstract: 'We walk.',
      venue: { name: 'R&D', year: 2024 },
      published: '2023-11-30',
    });
    expect(readHtml(description).texts).toEqual(['We walk.', 'R&D 2024, 30 November 2023']);
  });

  test('has the day it was added as its date', async () => {
    const { pubDate } = await readItem({ added: '2026-02-03', published: '2019-01-01' });
    expect(pubDate).toBe('Tue, 03 Feb 2026 00:00:00 GMT');
  });

  test('leads to the page of the paper', async () => {
    expect((await readItem({ id: 'walk' })).link).toBe('https://papers.example/sheaf/papers/walk/');
  });

  test('has an id of its own that outlives a change of the domain', async () => {
    const { guid } = await readItem({ id: 'walk' });
    expect(guid).toEqual({ '#text': 'sheaf:paper:walk', '@_isPermaLink': 'false' });
    vi.stubEnv('SITE', 'https://elsewhere.example');
    const { link, guid: moved } = await readItem({ id: 'walk' });
    vi.unstubAllEnvs();
    expect(link).toMatch(/^https:\/\/elsewhere\.example\//);
    expect(moved).toEqual(guid);
  });

  test('names its topics by title', async () => {
    const why = [{ term: 'x', field: 'title' as const }];
    const topics = ['theory', 'unknown'].map((slug) => ({ slug, why }));
    expect((await readItem({ topics })).category).toEqual(['Theory & practice', 'unknown']);
  });

  test('names each author', async () => {
    const authors = ['Zoë "Z" <a@b.example>', "O'Neill & Sons", '\u05d0\u05d1', '&lt;b&gt; &#60;'];
    expect((await readItem({ authors }))['dc:creator']).toEqual(authors);
    expect((await readItem({ authors: ['One'] }))['dc:creator']).toEqual(['One']);
    expect(await readItem({ authors: [] })).not.toHaveProperty('dc:creator');
  });
});
