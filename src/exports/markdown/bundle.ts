import { createHash } from 'node:crypto';
import {
  abstractBlocks,
  heading,
  link,
  paragraph,
  quote,
  type Block,
} from '../../markdown/markdown-nodes.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import type { Paper } from '../../papers/schema.ts';
import { toAbsolute, urls } from '../../urls.ts';
import { estimateTokens, tokenMethod } from './estimate-tokens.ts';
import { toFactsLine } from './paper-lines.ts';

/** How papers are chosen, for readers of a bundle. */
export const bundleOrder =
  'most central first: by how many papers of the same set name it as related, then by its similarity to the ten nearest papers, then in list order; a paper that no longer fits is left out whole, and the next one tried';

/** What a bundle is made of. */
export interface BundleSubject {
  /** The end of the address, without the size: `topics/theory`. */
  name: string;
  title: string;
  description: string;
  /** Address of the Markdown that lists all its papers. */
  markdown: string;
  /** The most central first. */
  papers: readonly Paper[];
}

/** Abstracts of a subject, as many as a number of tokens allows. */
export interface Bundle {
  name: string;
  title: string;
  tokenLimit: number;
  /** As {@link tokenMethod} counts, with the parts rounded up; at most the limit. */
  tokens: number;
  /** Ids, in the order of the text. */
  included: string[];
  leftOut: number;
  /** SHA-256 of what follows the front matter, in hexadecimal digits. */
  contentHash: string;
  /** The whole file. */
  text: string;
}

/** What the front matter of a bundle says of its text. */
type Counts = Pick<Bundle, 'tokens' | 'leftOut' | 'contentHash'> & { papers: number };

/**
 * Cuts the abstracts of a subject to a number of tokens, head and all.
 * @param edition of the site's data
 * @param costOf tokens of a paper's part of the text and of the line that sets it off
 */
export function makeBundle(
  subject: BundleSubject,
  { suffix, tokenLimit }: { suffix: string; tokenLimit: number },
  edition: string,
  costOf: (paper: Paper) => number,
): Bundle {
  const { title, papers } = subject;
  const name = `${subject.name}-${suffix}`;
  const write = (counts: Counts) =>
    toMarkdown([], toFrontMatter({ title, name, edition, tokenLimit, ...counts })).toWellFormed();

  const most = Math.max(tokenLimit, papers.length);
  // No number and no hash takes more tokens than these.
  const longest = { papers: most, leftOut: most, tokens: most, contentHash: '0'.repeat(64) };
  let tokens = estimateTokens(
    `${write(longest)}\n${toMarkdown(introduce(subject, most, most)).toWellFormed()}`,
  );
  const chosen = papers.filter((paper) => {
    const cost = costOf(paper);
    if (tokens + cost > tokenLimit) return false;
    tokens += cost;
    return true;
  });
  const leftOut = papers.length - chosen.length;
  // Half a surrogate pair has no bytes: in a file it becomes U+FFFD, as here.
  const content = toMarkdown([
    ...introduce(subject, chosen.length, leftOut),
    ...chosen.flatMap(toPaperBlocks),
  ]).toWellFormed();
  const contentHash = createHash('sha256').update(content).digest('hex');
  return {
    name,
    title,
    tokenLimit,
    tokens,
    included: chosen.map(({ id }) => id),
    leftOut,
    contentHash,
    text: `${write({ papers: chosen.length, leftOut, tokens, contentHash })}\n${content}`,
  };
}

/** A paper's part of a bundle. */
export function toPaperBlocks(paper: Paper): Block[] {
  return [
    heading(2, paper.title),
    paragraph(...toFactsLine(paper)),
    ...abstractBlocks(paper.abstract),
  ];
}

function toFrontMatter(
  bundle: Counts & Pick<Bundle, 'title' | 'name' | 'tokenLimit'> & { edition: string },
): object {
  return {
    title: bundle.title,
    address: toAbsolute(urls.bundle(bundle.name)),
    edition: bundle.edition,
    papers: bundle.papers,
    left_out: bundle.leftOut,
    order: bundleOrder,
    token_limit: bundle.tokenLimit,
    tokens: bundle.tokens,
    token_method: tokenMethod,
    content_sha256: bundle.contentHash,
  };
}

function introduce(
  { title, description, markdown }: BundleSubject,
  included: number,
  leftOut: number,
): Block[] {
  return [
    heading(1, title),
    quote(description),
    paragraph(
      `Papers: ${included} of ${included + leftOut}${leftOut > 0 ? `; ${leftOut} did not fit` : ''}. `,
      link('The whole list', markdown),
      '. Abstracts belong to their authors.',
    ),
  ];
}
