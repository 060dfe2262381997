import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toOpml } from '../../../../src/exports/feeds/opml.ts';
import { makeFeed } from '../../../support/feeds.ts';

test('names each feed with its address and its page', () => {
  const xml = toOpml('All & more', [makeFeed([])]);
  const { opml } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    htmlEntities: true,
  }).parse(xml);
  expect(opml['@version']).toBe('2.0');
  expect(opml.head.title).toBe('All & more');
  expect(opml.body.outline).toEqual({
    '@text': 'Papers & <more>',
    '@title': 'Papers & <more>',
    '@type': 'rss',
    '@description': 'All "new" papers',
    '@xmlUrl': 'https://papers.example/sheaf/topics/theory/rss.xml',
    '@htmlUrl': 'https://papers.example/sheaf/topics/theory/',
  });
});
