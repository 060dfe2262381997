import { toCourseGuid } from '../../feeds/guid.ts';
import type { CourseDay } from '../../feeds/course.ts';
import { siteName } from '../../site.ts';
import { urls } from '../../urls.ts';
import { maxItems, toFeedItem, type Feed } from './feed.ts';

/**
 * The list as a course, one paper a day. Most readers show an item at once, even one that is dated
 * in the future: the feed holds only the days up to the given one.
 * @param days first day first
 * @param today `YYYY-MM-DD`, that day included
 */
export function toCourseFeed(
  days: readonly CourseDay[],
  topicTitles: ReadonlyMap<string, string>,
  today: string,
): Feed {
  return {
    name: 'daily',
    title: `${siteName}: a paper a day`,
    description: 'The whole list as a course: one paper a day, in a fixed order.',
    page: urls.feeds(),
    addresses: { 'rss.xml': urls.dailyFeed() },
    items: days
      .filter(({ date }) => date <= today)
      .slice(-maxItems)
      .reverse()
      .map((each) => {
        const item = toFeedItem(each, topicTitles);
        const text = `${item.text}\n\nDay ${each.day} of the course.`;
        return { ...item, guid: toCourseGuid(each.paper.id), text };
      }),
  };
}
