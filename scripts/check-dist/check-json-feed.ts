import { checkFeed, type FeedOutline, type Finding } from './check-feed.ts';
import { findPlace, type Problem } from './problem.ts';
import type { Site } from './site.ts';

interface JsonFeed {
  version?: string;
  feed_url?: string;
  home_page_url?: string;
  items?: { id?: string; title?: string; url?: string }[];
}

/** A JSON Feed is JSON of version 1.1, and says what {@link checkFeed} asks of every feed. */
export function checkJsonFeed(file: string, text: string, site: Site): Problem[] {
  let feed: JsonFeed;
  try {
    feed = JSON.parse(text) as JsonFeed;
  } catch (error) {
    const found = `expected JSON, found: ${(error as Error).message}`;
    return [{ file, line: 1, column: 1, rule: 'json-feed', text: found }];
  }
  const { version = '', feed_url: self, home_page_url: home, items = [] } = feed;
  const outline: FeedOutline = {
    self,
    home,
    items: items.map(({ id, title, url }) => ({ id, title, link: url })),
  };
  const findings: Finding[] =
    version === 'https://jsonfeed.org/version/1.1'
      ? []
      : [{ at: version, text: `expected JSON Feed 1.1, found version "${version}"` }];
  return [...findings, ...checkFeed(file, outline, site)].map(({ at, text: found }) => ({
    file,
    ...findPlace(text, at),
    rule: 'json-feed',
    text: found,
  }));
}
