import { link, type Inline } from '../../markdown/markdown-nodes.ts';
import { makeByline } from '../../papers/byline.ts';
import { formatDate, getYear } from '../../papers/dates.ts';
import type { Paper } from '../../papers/schema.ts';
import { nameVenue } from '../../papers/venues.ts';
import { toAbsolute, toArxivUrl, urls } from '../../urls.ts';

/** A paper as one line of a list: its title, which leads to its Markdown, authors and year. */
export function toPaperLine(paper: Paper): Inline[] {
  const facts = [makeByline(paper.authors), getYear(paper)].filter(Boolean).join(', ');
  return [
    link(paper.title, toAbsolute(urls.paperMarkdown(paper.id))),
    ...(facts ? [`: ${facts}`] : []),
  ];
}

/** Who wrote a paper, where and when it appeared, and where more of it is, as one line. */
export function toFactsLine(paper: Paper): Inline[] {
  const { id, authors, venue, published, arxiv, code } = paper;
  const facts: Inline[] = [
    authors.join(', '),
    venue ? nameVenue(venue) : '',
    published ? formatDate(published) : '',
    arxiv ? link(`arXiv:${arxiv}`, toArxivUrl(arxiv)) : '',
    code ? link('code', code) : '',
    link('page', toAbsolute(urls.paper(id))),
  ].filter((fact) => fact !== '');
  return facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact]));
}
