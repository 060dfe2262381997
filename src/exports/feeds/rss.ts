import { generateRssFeed } from 'feedsmith';
import { feedTypes } from '../../feeds/forms.ts';
import { toAbsolute, urls } from '../../urls.ts';
import { findNewest, type Feed, type FeedItem } from './feed.ts';
import { writeXml } from './write-xml.ts';

/**
 * A feed as RSS 2.0, after the best-practice profile.
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile
 */
export function toRss(feed: Feed): string {
  const newest = findNewest(feed);
  const stylesheets = [{ type: 'text/css', href: urls.feedStyle() }];
  const self = feed.addresses['rss.xml'];
  return writeXml((value) => generateRssFeed(value, { stylesheets }), {
    title: feed.title,
    link: toAbsolute(feed.page),
    description: feed.description,
    language: 'en',
    ...(newest && { lastBuildDate: newest }),
    docs: 'https://www.rssboard.org/rss-specification',
    ...(self && {
      atom: { links: [{ href: toAbsolute(self), rel: 'self', type: feedTypes['rss.xml'] }] },
    }),
    items: feed.items.map(toItem),
  });
}

function toItem({ guid, title, page, text, authors, topics, date }: FeedItem) {
  return {
    title,
    link: toAbsolute(page),
    // Readers take a description for HTML: as it stands, an abstract's "<image>" would vanish.
    description: escapeHtml(text),
    categories: topics.map((topic) => ({
      name: topic.title,
      domain: toAbsolute(urls.topics()),
    })),
    guid: { value: guid, isPermaLink: false },
    pubDate: date,
    dc: { creators: authors },
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
