import { getAnnounced, getTopics } from '../collections.ts';
import { flattenFeeds, listFeeds } from '../exports/feeds/list-feeds.ts';
import { fromBase } from '../urls.ts';

/** A path for each feed: that of the page that it follows. */
export async function getFeedPaths() {
  const feeds = listFeeds(await getAnnounced(), await getTopics());
  return flattenFeeds(feeds).map((feed) => ({
    params: { of: fromBase(feed.page).replace(/\/$/, '') || undefined },
    props: feed,
  }));
}
