import { getYear } from '../../papers/dates.ts';
import type { Paper } from '../../papers/schema.ts';
import { toAbsolute, toArxivUrl, urls } from '../../urls.ts';
import { toContainerTitle, toPublication, type Publication } from './cited-venue.ts';
import { toLine } from './line.ts';
import { splitName, type Name } from './split-name.ts';

/**
 * A paper as reference managers exchange it; all other forms are made from this one.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  /** The citation key. */
  id: string;
  /** `article` is a preprint. */
  type: 'paper-conference' | 'article-journal' | 'article';
  title: string;
  author?: Name[];
  /** Year, or year and month, or a full date. */
  issued?: { 'date-parts': [number[]] };
  'container-title'?: string;
  /** The venue as lists show it: `ICML`. */
  'container-title-short'?: string;
  /** `arXiv`, where the paper is there. */
  archive?: string;
  /** arXiv identifier without version: `2410.17233`. */
  archive_location?: string;
  /** Of a preprint: `arXiv`. */
  publisher?: string;
  /** Of a preprint: `arXiv:2410.17233`. */
  number?: string;
  DOI?: string;
  URL: string;
  abstract?: string;
}

const types: Record<Publication, CslItem['type']> = {
  conference: 'paper-conference',
  journal: 'article-journal',
  preprint: 'article',
};

/**
 * A paper as CSL-JSON. A published paper has the year of its venue; a preprint the day it appeared.
 * Only a preprint has arXiv's DOI: of a published paper it would name another version.
 */
export function toCslItem(paper: Paper, key: string): CslItem {
  const { id, title, authors, venue, arxiv, abstract } = paper;
  const publication = toPublication(paper);
  const names = authors.filter((name) => /[^\s,]/.test(toLine(name))).map(splitName);
  const date = toDateParts(paper, publication);
  return {
    id: key,
    type: types[publication],
    title: toLine(title),
    ...(names.length > 0 && { author: names }),
    ...(date && { issued: { 'date-parts': [date] as [number[]] } }),
    ...(venue && {
      'container-title': toLine(toContainerTitle(venue)),
      'container-title-short': toLine(venue.name),
    }),
    ...(arxiv && { archive: 'arXiv', archive_location: arxiv }),
    ...(arxiv &&
      publication === 'preprint' && {
        publisher: 'arXiv',
        number: `arXiv:${arxiv}`,
        DOI: toArxivDoi(arxiv),
      }),
    URL: arxiv ? toArxivUrl(arxiv) : toAbsolute(urls.paper(id)),
    abstract: toLine(abstract),
  };
}

/** The identifier that arXiv registers for each of its papers. */
export const toArxivDoi = (arxiv: string) => `10.48550/arXiv.${arxiv}`;

function toDateParts(paper: Paper, publication: Publication): number[] | undefined {
  if (publication === 'preprint') return paper.published?.split('-').map(Number);
  const year = getYear(paper);
  return year === undefined ? undefined : [year];
}
