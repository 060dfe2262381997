import { parseFeed } from '@rowanmanning/feed-parser';
import { acceptPapers } from '../../src/feeds/accept.ts';
import { announcePapers } from '../../src/feeds/announce.ts';
import { toFeed, toFeedItem, type Feed } from '../../src/exports/feeds/feed.ts';
import type { Paper } from '../../src/papers/schema.ts';

/** What the feeds of the unit tests are about. */
export const about = {
  name: 'topics/theory',
  title: 'Papers & <more>',
  description: 'All "new" papers',
  page: '/sheaf/topics/theory/',
};

/** A feed of papers that were announced as their lists say. */
export function makeFeed(papers: readonly Paper[], titles = new Map<string, string>()): Feed {
  const announced = announcePapers(acceptPapers([], papers), papers);
  return toFeed(
    about,
    announced.map((each) => toFeedItem(each, titles)),
  );
}

/** Reads RSS or Atom with a parser that has nothing to do with the writer. */
export function readFeed(xml: string) {
  return parseFeed(xml);
}

/** Texts that have broken a feed somewhere. */
export const hostileTexts = [
  'Is a < b & c > d?',
  '<script>alert("1")</script>',
  '<image> tokens & &amp; and &lt;b&gt;',
  ']]> <![CDATA[ x ]]>',
  `"double" and 'single' \`back\` \${x} {y}`,
  '&apos; &quot; &#39;',
  '\u05d0\u05d1 right \u202e to left 😀 \u{1d4b3}',
  'import a from "b"',
  '&#60; &nbsp; %3C <!-- -->',
];
