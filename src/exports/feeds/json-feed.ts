import { generateJsonFeed } from 'feedsmith';
import { toAbsolute } from '../../urls.ts';
import type { Feed, FeedItem } from './feed.ts';

/**
 * A feed as JSON Feed 1.1.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function toJsonFeed(feed: Feed): string {
  const self = feed.addresses['feed.json'];
  const value = generateJsonFeed({
    title: feed.title,
    home_page_url: toAbsolute(feed.page),
    ...(self && { feed_url: toAbsolute(self) }),
    description: feed.description,
    language: 'en',
    items: feed.items.map(toItem),
  });
  // The standard asks for the field, and the library leaves out an empty one.
  return `${JSON.stringify({ items: [], ...(value as object) }, undefined, 1)}\n`;
}

function toItem({ guid, title, page, text, authors, topics, date }: FeedItem) {
  return {
    id: guid,
    url: toAbsolute(page),
    title,
    content_text: text,
    date_published: date,
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(topics.length > 0 && { tags: topics.map((topic) => topic.title) }),
  };
}
