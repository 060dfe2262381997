import {
  abstractBlocks,
  heading,
  link,
  list,
  type Block,
  type Inline,
} from '../../markdown/markdown-nodes.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import { claimKindNames } from '../../papers/claims.ts';
import { getYear } from '../../papers/dates.ts';
import { paperTypeNames } from '../../papers/paper-type.ts';
import type { Paper } from '../../papers/schema.ts';
import { nameVenue } from '../../papers/venues.ts';
import { toAbsolute, toPdfUrl, urls } from '../../urls.ts';
import { toPaperLine } from './paper-lines.ts';

/**
 * The page of a paper as Markdown: its facts as front matter, then abstract, topics with evidence,
 * names, claims and related papers.
 * @param papers all papers by id
 * @param topicTitles by slug
 */
export function toPaperMarkdown(
  paper: Paper,
  papers: ReadonlyMap<string, Paper>,
  topicTitles: ReadonlyMap<string, string>,
): string {
  const blocks = [
    heading(1, paper.title),
    heading(2, 'Abstract'),
    ...abstractBlocks(paper.abstract),
    ...section('Topics', listTopics(paper, topicTitles)),
    ...section('Systems and resources', listNames(paper)),
    ...section('Claims', listClaims(paper)),
    ...section('Related papers', listRelated(paper, papers)),
  ];
  return toMarkdown(blocks, toFrontMatter(paper));
}

function toFrontMatter(paper: Paper): object {
  const { id, arxiv } = paper;
  return {
    title: paper.title,
    authors: paper.authors,
    venue: paper.venue && nameVenue(paper.venue),
    published: paper.published,
    year: getYear(paper),
    arxiv,
    pdf: arxiv && toPdfUrl(arxiv),
    code: paper.code,
    type: paperTypeNames[paper.type.type],
    tags: paper.tags.map(({ label }) => label),
    page: toAbsolute(urls.paper(id)),
    json: toAbsolute(urls.paperApi(id)),
    rights: 'The abstract belongs to its authors.',
  };
}

const section = (title: string, items: readonly (readonly Inline[])[]): Block[] =>
  items.length > 0 ? [heading(2, title), list(items)] : [];

function listTopics({ topics }: Paper, titles: ReadonlyMap<string, string>): Inline[][] {
  return topics.map(({ slug, why, borderline }) => [
    link(titles.get(slug) ?? slug, toAbsolute(urls.topicMarkdown(slug))),
    `${borderline ? ' (borderline)' : ''}: `,
    why.map(({ term, field }) => `“${term}” (${field})`).join(', '),
  ]);
}

function listNames({ systems, resources }: Paper): Inline[][] {
  return [
    ...systems.map(({ name, longForm, quote }) => [
      `Introduces ${name}${longForm ? ` (${longForm})` : ''}${quote ? `: “${quote}”` : ''}`,
    ]),
    ...resources.map(({ slug, name }) => ['Names ', link(name, toAbsolute(urls.resource(slug)))]),
  ];
}

function listClaims({ claims, abstract }: Paper): Inline[][] {
  return claims.map(({ start, end, kinds }) => [
    `${kinds.map((kind) => claimKindNames[kind]).join(', ')}: “${abstract.slice(start, end)}”`,
  ]);
}

function listRelated({ related }: Paper, papers: ReadonlyMap<string, Paper>): Inline[][] {
  return related.flatMap(({ id, terms, sentences: [mine, theirs] }) => {
    const other = papers.get(id);
    if (!other) return [];
    const shared = terms.length > 0 ? ` Both: ${terms.join(', ')}.` : '';
    return [[...toPaperLine(other), `.${shared} Here: “${mine}” There: “${theirs}”`]];
  });
}
