import type { Paper } from '../papers/schema.ts';
import { toRow } from '../papers/rows.ts';

/** What a search shows of a paper: made with the site, fetched as JSON when the paper is found. */
export interface IndexedPaper {
  id: string;
  url: string;
  title: string;
  /** Authors as shown in rows; may be empty. */
  byline: string;
  /** Venue and year, or month; may be empty. */
  place: string;
  authors: string[];
  /** Names of the systems that it introduces. */
  systems: string[];
  abstract: string;
}

/** @param url address of the paper's page */
export function toIndexedPaper(paper: Paper, url: string): IndexedPaper {
  const { id, title, byline, place } = toRow(paper);
  return {
    ...{ id, url, title, byline, place },
    authors: paper.authors,
    systems: paper.systems.map(({ name }) => name),
    abstract: paper.abstract,
  };
}

/** All that is searched of a paper. */
export function toText({ title, authors, abstract }: IndexedPaper): string {
  return [title, ...authors, abstract].join('\n');
}
