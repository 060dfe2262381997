import { makeByline } from './byline.ts';
import { getYear } from './dates.ts';
import type { Paper } from './schema.ts';
import { nameVenue } from './venues.ts';

/** One line of a list of papers: what is shown of a paper, and what lists are filtered and sorted by. */
export interface Row {
  id: string;
  title: string;
  /** Authors as shown; empty where unknown. */
  byline: string;
  /** Venue and year as shown, or only the year; empty where unknown. */
  place: string;
  /** `YYYY-MM-DD` or `YYYY-MM`; empty where unknown. */
  published: string;
  /** `2023`; empty where unknown. */
  year: string;
  /** Address of the code; empty where unknown. */
  code: string;
  /** Slugs, the main topic first. */
  topics: string[];
  /** Slugs. */
  tags: string[];
}

/** A paper as one line of a list. */
export function toRow(paper: Paper): Row {
  const year = String(getYear(paper) ?? '');
  return {
    id: paper.id,
    title: paper.title,
    byline: makeByline(paper.authors),
    place: paper.venue ? nameVenue(paper.venue) : year,
    published: paper.published ?? '',
    year,
    code: paper.code ?? '',
    topics: paper.topics.map(({ slug }) => slug),
    tags: paper.tags.map(({ slug }) => slug),
  };
}
