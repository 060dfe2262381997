import type { Announced } from '../../feeds/announce.ts';
import { groupByAuthor, groupByTag, groupByVenue, type Group } from '../../papers/groups.ts';
import { siteDescription, siteName } from '../../site.ts';
import { urls } from '../../urls.ts';
import { toFeed, toFeedItem, type Feed } from './feed.ts';

/** A feed of one group of papers, with how many papers the group has. */
export type GroupFeed = Feed & { label: string; paperCount: number };

/** Every feed that comes in all forms. */
export interface Feeds {
  all: Feed;
  /** In their own order, those without papers too. */
  topics: GroupFeed[];
  /** Of tags, authors and venues: most papers first. */
  tags: GroupFeed[];
  authors: GroupFeed[];
  venues: GroupFeed[];
}

/**
 * All feeds of a list. An item is made once, and shared by the feeds that hold it.
 * @param announced newest first
 */
export function listFeeds(
  announced: readonly Announced[],
  topics: readonly { slug: string; title: string; description: string }[],
): Feeds {
  const topicTitles = new Map(topics.map(({ slug, title }) => [slug, title]));
  const items = new Map(announced.map((each) => [each.paper.id, toFeedItem(each, topicTitles)]));
  const papers = announced.map(({ paper }) => paper);
  const toGroupFeed = (
    kind: string,
    page: string,
    { slug, label, papers }: Group,
    description: string,
  ): GroupFeed => ({
    ...toFeed(
      { name: `${kind}/${slug}`, title: `${siteName}: ${label}`, description, page },
      papers.map(({ id }) => items.get(id)!),
    ),
    label,
    paperCount: papers.length,
  });
  return {
    all: toFeed(
      { name: 'papers', title: siteName, description: siteDescription, page: urls.home() },
      [...items.values()],
    ),
    topics: topics.map(({ slug, title, description }) =>
      toGroupFeed(
        'topics',
        urls.topic(slug),
        {
          slug,
          label: title,
          papers: papers.filter(({ topics }) => topics.some((topic) => topic.slug === slug)),
        },
        description,
      ),
    ),
    tags: groupByTag(papers).map((tag) =>
      toGroupFeed('tags', urls.tag(tag.slug), tag, `Papers tagged “${tag.label}”.`),
    ),
    authors: groupByAuthor(papers).map((author) =>
      toGroupFeed('authors', urls.author(author.slug), author, `Papers by ${author.label}.`),
    ),
    venues: groupByVenue(papers).map((venue) =>
      toGroupFeed(
        'venues',
        urls.venue(venue.slug),
        venue,
        `Papers that appeared at ${venue.label}.`,
      ),
    ),
  };
}

/** Every feed as one list, the feed of everything first. */
export function flattenFeeds({ all, topics, tags, authors, venues }: Feeds): Feed[] {
  return [all, ...topics, ...tags, ...authors, ...venues];
}
