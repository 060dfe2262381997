import { makeByline } from './byline.ts';
import { formatDate, getYear } from './dates.ts';
import type { PaperType } from './paper-type.ts';
import type { Paper } from './schema.ts';
import { nameVenue } from './venues.ts';

/** One line of a list of papers: what is shown of a paper, and what lists are filtered and sorted by. */
export interface Row {
  id: string;
  title: string;
  /** Authors as shown; empty where unknown. */
  byline: string;
  /** Venue and year as shown, or the month of first publication; empty where unknown. */
  place: string;
  /** Name of the venue; empty where unknown. */
  venue: string;
  /** `YYYY-MM-DD` or `YYYY-MM`; empty where unknown. */
  published: string;
  /** `2023`; empty where unknown. */
  year: string;
  /** Address of the code; empty where unknown. */
  code: string;
  /** What the paper mainly contributes: `theory`. */
  type: PaperType;
  /** Slugs, the main topic first. */
  topics: string[];
  /** Slugs. */
  tags: string[];
}

/** A paper as one line of a list. */
export function toRow(paper: Paper): Row {
  const { published = '' } = paper;
  return {
    id: paper.id,
    title: paper.title,
    byline: makeByline(paper.authors),
    place: paper.venue ? nameVenue(paper.venue) : formatDate(published.slice(0, 'YYYY-MM'.length)),
    venue: paper.venue?.name ?? '',
    published,
    year: String(getYear(paper) ?? ''),
    code: paper.code ?? '',
    type: paper.type.type,
    topics: paper.topics.map(({ slug }) => slug),
    tags: paper.tags.map(({ slug }) => slug),
  };
}
