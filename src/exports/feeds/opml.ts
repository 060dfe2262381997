import { generateOpml } from 'feedsmith';
import { toAbsolute } from '../../urls.ts';
import type { Feed } from './feed.ts';
import { writeXml } from './write-xml.ts';

/**
 * Subscriptions to feeds, to be imported into a reader at once.
 * @see https://opml.org/spec2.opml
 */
export function toOpml(title: string, feeds: readonly Feed[]): string {
  return writeXml(generateOpml, {
    head: { title },
    body: {
      outlines: feeds.map((feed) => ({
        text: feed.title,
        title: feed.title,
        type: 'rss',
        description: feed.description,
        xmlUrl: toAbsolute(feed.addresses['rss.xml'] ?? feed.page),
        htmlUrl: toAbsolute(feed.page),
      })),
    },
  });
}
