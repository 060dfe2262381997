import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { checkFeed, leadsToFile, type FeedOutline, type Finding } from './check-feed.ts';
import { findPlace, type Problem } from './problem.ts';
import type { Site } from './site.ts';

/**
 * An XML file is well-formed; a sitemap and a list of subscriptions name files of this site; a feed, RSS or
 * Atom, says what {@link checkFeed} asks of every feed.
 */
export function checkXml(file: string, xml: string, site: Site): Problem[] {
  const validity = XMLValidator.validate(xml);
  if (validity !== true) {
    const { line, col, msg } = validity.err;
    return [
      { file, line, column: col, rule: 'xml', text: `expected well-formed XML, found: ${msg}` },
    ];
  }
  const document = parser.parse(xml) as Xml;
  const feed = document.rss
    ? outlineRss(document.rss)
    : document.feed && outlineAtom(document.feed);
  return [...checkAddresses(document, site), ...(feed ? checkFeed(file, feed, site) : [])].map(
    ({ at, text }) => ({ file, ...findPlace(xml, at), rule: 'xml', text }),
  );
}

type Link = { '@href'?: string; '@rel'?: string };

interface Rss {
  channel?: {
    link?: string;
    'atom:link'?: Link[];
    item?: { title?: string; link?: string; guid?: string | { '#text'?: string } }[];
  };
}

interface Atom {
  link?: Link[];
  entry?: { title?: string; link?: Link[]; id?: string }[];
}

interface Xml {
  urlset?: { url?: { loc: string }[] };
  sitemapindex?: { sitemap?: { loc: string }[] };
  opml?: { body?: { outline?: { '@xmlUrl'?: string; '@htmlUrl'?: string }[] } };
  rss?: Rss;
  feed?: Atom;
}

/** Elements that are lists even where there is only one. */
const lists = new Set(['url', 'sitemap', 'item', 'entry', 'outline', 'atom:link']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name, path) => lists.has(name) || /^feed\.(entry\.)?link$/.test(String(path)),
});

function checkAddresses({ urlset, sitemapindex, opml }: Xml, site: Site): Finding[] {
  return [
    ...[...(urlset?.url ?? []), ...(sitemapindex?.sitemap ?? [])].map(({ loc }) => loc),
    ...(opml?.body?.outline ?? []).flatMap((outline) => [outline['@xmlUrl'], outline['@htmlUrl']]),
  ]
    .filter((address) => !leadsToFile(address, site))
    .map((address) => ({
      at: String(address),
      text: `expected the address of a file of this site, found ${address}`,
    }));
}

function outlineRss({ channel = {} }: Rss): FeedOutline {
  return {
    self: channel['atom:link']?.find((link) => link['@rel'] === 'self')?.['@href'],
    home: channel.link,
    items: (channel.item ?? []).map(({ title, link, guid }) => ({
      id: typeof guid === 'object' ? guid['#text'] : guid,
      title,
      link,
    })),
  };
}

function outlineAtom({ link = [], entry = [] }: Atom): FeedOutline {
  const find = (links: Link[], rel: string) =>
    links.find((each) => each['@rel'] === rel)?.['@href'];
  return {
    self: find(link, 'self'),
    home: find(link, 'alternate'),
    items: entry.map(({ id, title, link: links = [] }) => ({
      id,
      title,
      link: find(links, 'alternate'),
    })),
  };
}
