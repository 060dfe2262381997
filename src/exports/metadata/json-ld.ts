import { getYear } from '../../papers/dates.ts';
import type { Paper } from '../../papers/schema.ts';
import { siteDescription, siteName } from '../../site.ts';
import { toAbsolute, toArxivUrl, urls } from '../../urls.ts';
import { toContainerTitle, toPublication } from '../citations/cited-venue.ts';
import { toArxivDoi } from '../citations/csl-item.ts';
import { toLine } from '../citations/line.ts';

/** A thing of schema.org. */
export type Thing = { '@type': string } & Record<string, unknown>;

/**
 * Things as the text of a `<script type="application/ld+json">`, which no text can leave: `<` is written
 * as an escape.
 */
export function writeJsonLd(...things: readonly Thing[]): string {
  const [first] = things;
  const graph = things.length === 1 ? first : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...graph }).replaceAll('<', '\\u003c');
}

/** A paper, as search engines know one. */
export function toScholarlyArticle(paper: Paper): Thing {
  const { id, title, authors, arxiv, published, venue, abstract } = paper;
  const publication = toPublication(paper);
  return {
    '@type': 'ScholarlyArticle',
    '@id': toAbsolute(urls.paper(id)),
    url: toAbsolute(urls.paper(id)),
    headline: toLine(title),
    author: authors
      .map(toLine)
      .filter(Boolean)
      .map((name) => ({ '@type': 'Person', name })),
    datePublished: published ?? getYear(paper)?.toString(),
    isPartOf: venue && {
      '@type': publication === 'journal' ? 'Periodical' : 'PublicationVolume',
      name: toLine(toContainerTitle(venue)),
    },
    sameAs: arxiv && [toArxivUrl(arxiv), `https://doi.org/${toArxivDoi(arxiv)}`],
    abstract: toLine(abstract),
  };
}

/** The papers of a page, in its order. */
export function toItemList(papers: readonly Paper[], start = 1): Thing {
  return {
    '@type': 'ItemList',
    itemListElement: papers.map(({ id }, index) => ({
      '@type': 'ListItem',
      position: start + index,
      url: toAbsolute(urls.paper(id)),
    })),
  };
}

/** The way from the home page to a page. */
export function toBreadcrumbList(trail: readonly { name: string; url: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: toLine(name),
      item: toAbsolute(url),
    })),
  };
}

/** The site with its search. */
export function toWebSite(): Thing {
  return {
    '@type': 'WebSite',
    name: siteName,
    description: siteDescription,
    url: toAbsolute(urls.home()),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${toAbsolute(urls.search())}?q={query}`,
      },
      'query-input': 'required name=query',
    },
  };
}
