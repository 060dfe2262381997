import type { APIRoute } from 'astro';
import { getAnnounced, getLedger, getToday, getTopicTitles } from '../../collections.ts';
import { toCourseFeed } from '../../exports/feeds/course-feed.ts';
import { toRss } from '../../exports/feeds/rss.ts';
import { planCourse } from '../../feeds/course.ts';
import { feedTypes } from '../../feeds/forms.ts';

export const GET: APIRoute = async () => {
  const days = planCourse(await getLedger(), await getAnnounced());
  const feed = toCourseFeed(days, await getTopicTitles(), await getToday());
  return new Response(toRss(feed), { headers: { 'Content-Type': feedTypes['rss.xml'] } });
};
