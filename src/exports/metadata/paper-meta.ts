import { getYear } from '../../papers/dates.ts';
import type { Paper } from '../../papers/schema.ts';
import { nameVenueWithoutYear } from '../../papers/venues.ts';
import { siteName } from '../../site.ts';
import { toAbsolute, toPdfUrl, urls } from '../../urls.ts';
import { toContainerTitle, toPublication, type Publication } from '../citations/cited-venue.ts';
import { toArxivDoi } from '../citations/csl-item.ts';
import { toLine } from '../citations/line.ts';

/** One `<meta>`: Open Graph has properties, all others have names. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/** Types of items in Zotero; without one it takes a page with `og:type` for a journal's article. */
export const zoteroTypes: Record<Publication, string> = {
  conference: 'conferencePaper',
  journal: 'journalArticle',
  preprint: 'preprint',
};

/**
 * What reference managers, search engines and previews read of a paper: Highwire's `citation_*` tags, one
 * author each in order; Dublin Core; Open Graph.
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * @see https://www.zotero.org/support/dev/exposing_metadata
 * @param description the start of the abstract, for previews
 * @param card address of the picture for messages, 1200 by 630 pixels, without the host
 */
export function toMetaTags(paper: Paper, description: string, card: string): MetaTag[] {
  const { id, arxiv, published, venue } = paper;
  const page = toAbsolute(urls.paper(id));
  const publication = toPublication(paper);
  const title = toLine(paper.title);
  const authors = paper.authors.map(toLine).filter(Boolean);
  // A published paper counts for the year of its venue.
  const date = venue ? String(getYear(paper) ?? '') : published?.replaceAll('-', '/');
  const container = venue && toLine(toContainerTitle(venue));
  const doi = arxiv && !venue ? toArxivDoi(arxiv) : undefined;
  const names: [name: string, content: string | undefined][] = [
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_publication_date', date],
    ['citation_online_date', published?.replaceAll('-', '/')],
    [publication === 'journal' ? 'citation_journal_title' : 'citation_conference_title', container],
    ['citation_publisher', arxiv && !venue ? 'arXiv' : undefined],
    ['citation_arxiv_id', arxiv],
    ['citation_doi', doi],
    ['citation_pdf_url', arxiv && toPdfUrl(arxiv)],
    ['citation_abstract_html_url', page],
    ['citation_language', 'en'],
    ['citation_abstract', toLine(paper.abstract)],
    ['z:itemType', zoteroTypes[publication]],
    ['DC.title', title],
    ...authors.map((author): [string, string] => ['DC.creator', author]),
    ['DC.date', published],
    ['DC.identifier', arxiv && `arXiv:${arxiv}`],
    ['DC.source', venue && toLine(nameVenueWithoutYear(venue))],
  ];
  // `article:author` takes addresses of profiles, which are not known.
  const properties: [property: string, content: string | undefined][] = [
    ['og:type', 'article'],
    ['og:site_name', siteName],
    ['og:title', title],
    ['og:description', toLine(description)],
    ['og:url', page],
    ['article:published_time', published],
  ];
  return [
    ...names.flatMap(([name, content]) => (content ? [{ name, content }] : [])),
    ...properties.flatMap(([property, content]) => (content ? [{ property, content }] : [])),
    ...toCardTags(card, title),
  ];
}

/** The picture of a paper in messages. */
function toCardTags(card: string, title: string): MetaTag[] {
  return [
    { property: 'og:image', content: toAbsolute(card) },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: title },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
