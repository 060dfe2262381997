import type { Announced } from '../../feeds/announce.ts';
import { feedForms, type FeedForm } from '../../feeds/forms.ts';
import { formatDate } from '../../papers/dates.ts';
import { nameVenue } from '../../papers/venues.ts';
import { urls } from '../../urls.ts';
import { cleanText } from './clean-text.ts';

/**
 * Items of one feed at most: a feed brings news and is no archive. This many abstracts are some 400 kB,
 * 130 kB on their way, which is what a reader fetches each time something is new.
 */
export const maxItems = 250;

/** One paper as a feed tells of it, before it takes a form. Texts hold only what XML can. */
export interface FeedItem {
  guid: string;
  title: string;
  /** Path of the paper's page. */
  page: string;
  /** The whole abstract, and below it where and when the paper appeared; paragraphs are blank lines apart. */
  text: string;
  authors: string[];
  topics: { slug: string; title: string }[];
  date: Date;
}

/** One feed, before it takes a form. */
export interface Feed {
  /** Permanent name among the feeds of a site: `topics/exploration`. */
  name: string;
  title: string;
  description: string;
  /** Path of the page that it follows. */
  page: string;
  /** Path of the feed itself in each form that it has. */
  addresses: { [form in FeedForm]?: string };
  /** Newest first, at most {@link maxItems}. */
  items: FeedItem[];
}

/** A feed of everything or of one page: it lies beside its page in each form. */
export function toFeed(
  about: Pick<Feed, 'name' | 'title' | 'description' | 'page'>,
  items: readonly FeedItem[],
): Feed {
  const addresses = Object.fromEntries(
    feedForms.map((form) => [form, urls.feed(form, about.page)]),
  );
  return {
    ...about,
    title: cleanText(about.title),
    description: cleanText(about.description),
    addresses,
    items: items.slice(0, maxItems),
  };
}

/** A paper as an item. */
export function toFeedItem(
  { paper, guid, date }: Announced,
  topicTitles: ReadonlyMap<string, string>,
): FeedItem {
  const { id, title, abstract, authors, venue, published, topics } = paper;
  const appeared = [venue && nameVenue(venue), published && formatDate(published)].filter(Boolean);
  return {
    guid,
    title: cleanText(title),
    page: urls.paper(id),
    text: cleanText(
      [abstract, appeared.length > 0 && `Published: ${appeared.join(', ')}.`]
        .filter(Boolean)
        .join('\n\n'),
    ),
    authors: authors.map(cleanText),
    topics: topics.map(({ slug }) => ({ slug, title: cleanText(topicTitles.get(slug) ?? slug) })),
    date: toDate(date),
  };
}

/** When a feed last changed: the day of its newest item; undefined where it has none. */
export function findNewest({ items }: Feed): Date | undefined {
  return items.map(({ date }) => date).sort((a, b) => Number(b) - Number(a))[0];
}

/** Midnight, UTC. */
export function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
