/** The rules of the RSS best-practice profile that concern these feeds, one assertion each. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toRss } from '../../../../src/exports/feeds/rss.ts';
import { makeFeed } from '../../../support/feeds.ts';
import { makePaper } from '../../../support/make-paper.ts';

const why = [{ term: 'x', field: 'title' as const }];
const xml = toRss(
  makeFeed([
    makePaper({
      id: 'a',
      title: 'Is a < b & c?',
      abstract: 'Where <b> & c hold.',
      authors: ['Zoë A', 'B'],
      topics: [{ slug: 'theory', why }],
      added: '2026-02-03',
    }),
    makePaper({ id: 'b', added: '2026-01-02' }),
  ]),
);
const document = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['channel', 'item', 'category', 'dc:creator', 'atom:link'].includes(name),
}).parse(xml);
const { rss } = document;
const [channel] = rss.channel;
const items: Record<string, never>[] = channel.item;
const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found);

test('it is well-formed XML', () => expect(XMLValidator.validate(xml)).toBe(true));
test('it is UTF-8 and says so', () =>
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"/));
test('its root is rss of version 2.0', () => expect(rss['@version']).toBe('2.0'));
test('it has one channel', () => expect(rss.channel).toHaveLength(1));
test('namespaces are declared at the root', () =>
  expect(all(/<([^ >]+)[^>]* xmlns/g)).toEqual(['rss']));
test('the channel has a title', () => expect(channel.title).not.toBe(''));
test('the channel has a link', () => expect(URL.canParse(channel.link)).toBe(true));
test('the channel has a description', () => expect(channel.description).not.toBe(''));
test('the language is a code of RFC 1766', () => expect(channel.language).toMatch(/^[a-z]{2}$/));
test('docs is the address of the specification', () =>
  expect(channel.docs).toBe('https://www.rssboard.org/rss-specification'));
test('dates are those of RFC 822 with years of four digits', () => {
  const dates = all(/<(?:pubDate|lastBuildDate)>([^<]*)</g);
  expect(
    dates.filter((date) => !/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(date)),
  ).toEqual([]);
});
test('the last build is not before an item', () =>
  expect(channel.lastBuildDate).toBe('Tue, 03 Feb 2026 00:00:00 GMT'));
test('plain text writes < and & as hexadecimal references', () =>
  expect(all(/<title>(Is [^<]*)</g)).toEqual(['Is a &#x3C; b &#x26; c?']));
test('a description is HTML, once encoded', () =>
  expect(all(/<description>(Where[^<]*)</g)).toEqual([
    'Where &#x26;lt;b&#x26;gt; &#x26;amp; c hold.',
  ]));
test('no text stands in a CDATA section', () => expect(xml).not.toContain('CDATA'));
test('addresses are whole', () => {
  const links = [...all(/<link>([^<]*)</g), ...all(/(?:domain|atom:link href)="([^"]*)"/g)];
  expect(links.filter((link) => !link.startsWith('https://papers.example/sheaf/'))).toEqual([]);
});
test('the feed links to itself with rel="self" and its type', () =>
  expect(channel['atom:link']).toEqual([
    {
      '@href': 'https://papers.example/sheaf/topics/theory/rss.xml',
      '@rel': 'self',
      '@type': 'application/rss+xml',
    },
  ]));
test('an item has a title', () => expect(items.every(({ title }) => title)).toBe(true));
test('an item has one link', () =>
  expect(items.every(({ link }) => typeof link === 'string')).toBe(true));
test('an item has one description', () =>
  expect(items.every(({ description }) => typeof description === 'string')).toBe(true));
test('each guid is of its own', () =>
  expect(new Set(all(/<guid[^>]*>([^<]*)</g)).size).toBe(items.length));
test('a guid that is no address says isPermaLink="false"', () =>
  expect(all(/<guid isPermaLink="(\w+)">sheaf:/g)).toEqual(['false', 'false']));
test('authors without e-mail addresses are dc:creator', () =>
  expect(items[0]!['dc:creator']).toEqual(['Zoë A', 'B']));
test('nobody’s e-mail address is given', () =>
  expect(xml).not.toMatch(/<(author|managingEditor|webMaster)>/));
test('a category names its taxonomy', () =>
  expect(items[0]!['category']).toEqual([
    { '#text': 'theory', '@domain': 'https://papers.example/sheaf/topics/' },
  ]));
test('it has no picture, whose size would have to be told', () =>
  expect(xml).not.toMatch(/<image>/));
test('it has no elements that the profile advises against', () =>
  expect(xml).not.toMatch(/<(ttl|rating|textInput|cloud|skipDays|skipHours|source|comments)\b/));
