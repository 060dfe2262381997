/** The forms of a feed by the names of their files: RSS 2.0, Atom, JSON Feed 1.1. */
export const feedForms = ['rss.xml', 'atom.xml', 'feed.json'] as const;

/** One form of a feed. */
export type FeedForm = (typeof feedForms)[number];

/** Forms as readers see them. */
export const feedFormNames: Record<FeedForm, string> = {
  'rss.xml': 'RSS',
  'atom.xml': 'Atom',
  'feed.json': 'JSON Feed',
};

/** Media types of the forms. */
export const feedTypes: Record<FeedForm, string> = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};
