import { makeByline } from '../papers/byline.ts';
import { formatDate } from '../papers/dates.ts';
import { toDescription } from '../papers/description.ts';
import { byAdded } from '../papers/order.ts';
import { toRow } from '../papers/rows.ts';
import type { Paper } from '../papers/schema.ts';
import { toAbsolute, urls } from '../urls.ts';
import { toDigestHtml } from './digest-html.ts';
import { toDigestText } from './digest-text.ts';

/** An e-mail about new papers, without its addresses. */
export interface Digest {
  /** One line. */
  subject: string;
  /** Plain text, at most 72 columns but for long words such as addresses. */
  text: string;
  /** A whole HTML document that asks for nothing. */
  html: string;
}

/** What a digest says, each text on one line. */
export interface DigestContent {
  subject: string;
  introduction: string;
  papers: { title: string; url: string; byline: string; place: string; abstract: string }[];
  /** Papers beyond those listed. */
  moreCount: number;
  site: string;
  /** Addresses that end the subscription; `mailto:` or `https:`. */
  unsubscribe: readonly string[];
}

/** Papers in one message: mail programs cut off what is longer than 100 kB. */
const maxPapers = 100;

/** Papers added to the site after a day, newest first. @param since `YYYY-MM-DD` */
export function selectNewPapers(papers: readonly Paper[], since: string): Paper[] {
  return papers.filter(({ added }) => added > since).sort(byAdded);
}

/**
 * The e-mail about new papers.
 * @param papers in the order to list them, at least one; of very many only the first are listed
 * @param options.since the day after which they were added, `YYYY-MM-DD`
 */
export function toDigest(
  papers: readonly Paper[],
  { name, since, unsubscribe }: { name: string; since: string; unsubscribe: readonly string[] },
): Digest {
  const count = `${papers.length} new ${papers.length === 1 ? 'paper' : 'papers'}`;
  const content: DigestContent = {
    subject: `${count} · ${name}`,
    introduction: `${count} since ${formatDate(since)}.`,
    papers: papers.slice(0, maxPapers).map((paper) => ({
      title: toLine(paper.title),
      url: toAbsolute(urls.paper(paper.id)),
      byline: toLine(makeByline(paper.authors)),
      place: toLine(toRow(paper).place),
      abstract: toLine(toDescription(paper.abstract)),
    })),
    moreCount: Math.max(0, papers.length - maxPapers),
    site: toAbsolute(urls.home()),
    unsubscribe,
  };
  return {
    subject: content.subject,
    text: toDigestText(content),
    html: toDigestHtml(content),
  };
}

/**
 * A text on one line, without what could start a header, hide a word or turn the line around:
 * control characters, marks of direction, halves of characters.
 */
function toLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .trim();
}
