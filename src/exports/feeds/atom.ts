import { generateAtomFeed } from 'feedsmith';
import { feedTypes } from '../../feeds/forms.ts';
import { toAbsolute, urls } from '../../urls.ts';
import { findNewest, toDate, type Feed, type FeedItem } from './feed.ts';
import { writeXml } from './write-xml.ts';

/** Atom wants a date even of a feed without items, which has none. */
const never = toDate('1970-01-01');

/**
 * A feed as Atom.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function toAtom(feed: Feed): string {
  const stylesheets = [{ type: 'text/css', href: urls.feedStyle() }];
  const self = feed.addresses['atom.xml'];
  return writeXml((value) => generateAtomFeed(value, { stylesheets }), {
    id: `sheaf:feed:${feed.name}`,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: findNewest(feed) ?? never,
    links: [
      { href: toAbsolute(feed.page), rel: 'alternate', type: 'text/html' },
      ...(self ? [{ href: toAbsolute(self), rel: 'self', type: feedTypes['atom.xml'] }] : []),
    ],
    entries: feed.items.map(toEntry),
  });
}

function toEntry({ guid, title, page, text, authors, topics, date }: FeedItem) {
  return {
    id: guid,
    title: { value: title },
    updated: date,
    published: date,
    links: [{ href: toAbsolute(page), rel: 'alternate', type: 'text/html' }],
    // Atom asks for one: an entry without would take it from somewhere else.
    authors: (authors.length > 0 ? authors : ['Unknown']).map((name) => ({ name })),
    categories: topics.map((topic) => ({
      term: topic.slug,
      scheme: toAbsolute(urls.topics()),
      label: topic.title,
    })),
    content: { value: text, type: 'text' },
  };
}
