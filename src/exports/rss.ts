import rss, { type RSSFeedItem } from '@astrojs/rss';
import { formatDate } from '../papers/dates.ts';
import { byAdded } from '../papers/order.ts';
import type { Paper } from '../papers/schema.ts';
import { nameVenue } from '../papers/venues.ts';
import { toAbsolute, urls } from '../urls.ts';

/**
 * An RSS 2.0 feed of papers, newest on the site first.
 * @param url path of the feed itself, for its self link
 * @see https://www.rssboard.org/rss-profile
 */
export function toRss(
  feed: { title: string; description: string; url: string; page: string },
  papers: readonly Paper[],
  topicTitles: ReadonlyMap<string, string>,
): Promise<Response> {
  const sorted = papers.toSorted(byAdded);
  const newest = sorted[0]?.added;
  return rss({
    title: feed.title,
    description: feed.description,
    site: toAbsolute(feed.page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      '<language>en</language>',
      newest && `<lastBuildDate>${toUtc(newest)}</lastBuildDate>`,
      `<atom:link href="${escapeXml(toAbsolute(feed.url))}" rel="self" type="application/rss+xml"/>`,
    ]
      .filter(Boolean)
      .join(''),
    items: sorted.map((paper) => toItem(paper, topicTitles)),
  });
}

function toItem(paper: Paper, topicTitles: ReadonlyMap<string, string>): RSSFeedItem {
  const { id, title, abstract, authors, venue, published, added, topics } = paper;
  const place = [venue && nameVenue(venue), published && formatDate(published)].filter(Boolean);
  return {
    title,
    link: toAbsolute(urls.paper(id)),
    // Feed readers show a description as HTML: unescaped, an abstract's "<image>" would vanish.
    description: [abstract, place.join(', ')]
      .filter(Boolean)
      .map((text) => `<p>${escapeXml(text)}</p>`)
      .join(''),
    pubDate: new Date(`${added}T00:00:00Z`),
    categories: topics.map(({ slug }) => topicTitles.get(slug) ?? slug),
    // The library's own guid is the address, which changes with the domain.
    customData: [
      `<guid isPermaLink="false">${toGuid(id)}</guid>`,
      ...authors.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
    ].join(''),
  };
}

/** What a feed reader knows a paper by, whatever the domain: a permanent name. */
export function toGuid(id: string): string {
  return `sheaf:paper:${id}`;
}

function toUtc(date: string): string {
  return new Date(`${date}T00:00:00Z`).toUTCString();
}

/** By name: the library writes numbered ones out once more as text. */
const entities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => entities[character]!);
}
