import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { toAtom } from '../../../../src/exports/feeds/atom.ts';
import { cleanText } from '../../../../src/exports/feeds/clean-text.ts';
import { toJsonFeed } from '../../../../src/exports/feeds/json-feed.ts';
import { toOpml } from '../../../../src/exports/feeds/opml.ts';
import { toRss } from '../../../../src/exports/feeds/rss.ts';
import { makeFeed, readFeed } from '../../../support/feeds.ts';
import { makePaper } from '../../../support/make-paper.ts';

const parts = [
  ...['<', '>', '&', '"', "'", ']]>', '<![CDATA[', '<!--', '-->', '<b>', '</title>', '&amp;'],
  ...['&lt;', '&apos;', '&#60;', '&#x3C;', '&nbsp;', '&', ';', '#', ' ', '\n', '\t', '\r\n', '\r'],
  ...['\0', '\u0001', '\u0008', '\u000b', '\u000c', '\u001f', '\u007f', '\u0085', '\u00a0'],
  ...['\ud800', '\udc00', '\ufdd0', '\ufdd2', '\ufffe', '\uffff', '\ufeff', '\u2028', '\u202e'],
  ...['\u05d0\u05d1', '😀', '\u{1d4b3}', 'a', 'word'],
];

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((some) => some.join(''))
  .filter((text) => text.trim() !== '');

const expected = (text: string) => cleanText(text).trim();

/** What stands for the markup characters of HTML. */
const unescape = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('whatever a title and an abstract hold', () => {
  const check = (compare: (title: string, abstract: string) => void) =>
    fc.assert(fc.property(hostileText, hostileText, compare), { numRuns: 400 });

  test('RSS gives it back', () => {
    check((title, abstract) => {
      const feed = readFeed(toRss(makeFeed([makePaper({ title, abstract })])));
      expect(feed.items).toHaveLength(1);
      expect(feed.items[0]!.title).toBe(expected(title));
      expect(unescape(feed.items[0]!.description!)).toBe(expected(abstract));
    });
  });

  test('Atom gives it back', () => {
    check((title, abstract) => {
      const feed = readFeed(toAtom(makeFeed([makePaper({ title, abstract })])));
      expect(feed.items).toHaveLength(1);
      expect(feed.items[0]!.title).toBe(expected(title));
      expect(feed.items[0]!.content).toBe(expected(abstract));
    });
  });

  test('JSON Feed gives it back', () => {
    check((title, abstract) => {
      const feed = JSON.parse(toJsonFeed(makeFeed([makePaper({ title, abstract })])));
      expect(feed.items).toMatchObject([
        { title: cleanText(title), content_text: cleanText(abstract) },
      ]);
    });
  });
});

test('control characters and halves of surrogate pairs become U+FFFD, line ends line feeds', () => {
  expect(cleanText('a\u0000b\u0085c\ud800d\uffffe\r\nf\rg\th')).toBe(
    'a\ufffdb\ufffdc\ufffdd\ufffde\nf\ng\th',
  );
});

test('another domain and base path change addresses and no guid', () => {
  const papers = [makePaper({ id: 'walk' }), makePaper({ id: 'run' })];
  const read = () => {
    const feed = makeFeed(papers);
    const { items } = JSON.parse(toJsonFeed(feed)) as { items: { id: string; url: string }[] };
    return {
      rss: readFeed(toRss(feed)).items.map(({ id }) => id),
      atom: readFeed(toAtom(feed)).items.map(({ id }) => id),
      json: items.map(({ id }) => id),
      urls: items.map(({ url }) => url),
      opml: toOpml('All', [feed]),
    };
  };
  const before = read();
  vi.stubEnv('SITE', 'https://elsewhere.example');
  const after = read();
  vi.unstubAllEnvs();
  expect(before.urls).not.toEqual(after.urls);
  expect(before.opml).not.toBe(after.opml);
  for (const { rss, atom, json } of [before, after])
    for (const ids of [rss, atom, json])
      expect(ids).toEqual(['sheaf:paper:walk', 'sheaf:paper:run']);
});
