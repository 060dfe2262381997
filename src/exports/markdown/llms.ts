import { heading, link, list, paragraph, quote } from '../../markdown/markdown-nodes.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import { nameEdition } from '../../papers/edition.ts';
import type { Paper } from '../../papers/schema.ts';
import { siteDescription, siteName } from '../../site.ts';
import { toAbsolute, urls } from '../../urls.ts';
import type { TopicWithPapers } from '../api/topics-api.ts';
import { toPaperBlocks } from './bundle.ts';
import { bundleSizes } from './bundle-sizes.ts';
import { toPaperLine } from './paper-lines.ts';

/**
 * What the site holds and where, for language models.
 * @see https://llmstxt.org
 */
export function toLlmsTxt(papers: readonly Paper[], topics: readonly TopicWithPapers[]): string {
  const at = (label: string, url: string) => link(label, toAbsolute(url));
  const example = papers[0]?.id;
  return toMarkdown([
    heading(1, siteName),
    quote(siteDescription),
    paragraph(
      `${papers.length} papers in ${topics.length} topics, edition ${nameEdition(papers)}. `,
      'Every page of a paper or topic has a Markdown twin: its address without the last slash, and .md. ',
      'Titles and abstracts are as received; topics, tags, claims and related papers were found by rules and carry their evidence. ',
      'Abstracts belong to their authors.',
    ),
    heading(2, 'Topics'),
    list(
      topics.map(({ slug, title, description, papers }) => [
        at(title, urls.topicMarkdown(slug)),
        `: ${description} ${papers.length} papers.`,
      ]),
    ),
    heading(2, 'Papers'),
    list([
      [at('All papers', urls.papersMarkdown()), ': titles, authors and years.'],
      [at('All abstracts', urls.llmsFull()), ': everything in one file.'],
      ...bundleSizes.map(({ suffix, tokenLimit }) => [
        at(`Abstracts up to ${tokenLimit} tokens`, urls.bundle(`papers-${suffix}`)),
        ': the most central papers.',
      ]),
    ]),
    heading(2, 'Data'),
    list([
      [at('All papers as JSON', urls.papersApi()), ': with all evidence.'],
      ...(example ? [[at('One paper as JSON', urls.paperApi(example)), ': as an example.']] : []),
      [at('Topics as JSON', urls.topicsApi()), ': with the ids of their papers.'],
      [
        at('Bundles as JSON', urls.bundlesApi()),
        ': abstracts by topic cut to 8k, 32k and 128k tokens, with hashes.',
      ],
      [at('How to use all this', urls.programs()), ': for people.'],
    ]),
    heading(2, 'Optional'),
    list([
      [at('Feeds', urls.feeds()), ': new papers, also by topic, tag, author and venue.'],
      [at('Sources', urls.sources()), ': which line of which list became which paper.'],
    ]),
  ]);
}

/** All papers with their abstracts in list order, for language models with much room. */
export function toLlmsFullTxt(papers: readonly Paper[]): string {
  return toMarkdown([
    heading(1, siteName),
    quote(siteDescription),
    paragraph(
      `All ${papers.length} papers with their abstracts, edition ${nameEdition(papers)}. Abstracts belong to their authors.`,
    ),
    ...papers.flatMap(toPaperBlocks),
  ]);
}

/** The list of all papers as Markdown: titles, authors and years. */
export function toPapersMarkdown(papers: readonly Paper[]): string {
  return toMarkdown(
    [heading(1, 'Papers'), ...(papers.length > 0 ? [list(papers.map(toPaperLine))] : [])],
    {
      title: 'Papers',
      papers: papers.length,
      edition: nameEdition(papers),
      page: toAbsolute(urls.papers()),
      json: toAbsolute(urls.papersApi()),
    },
  );
}
