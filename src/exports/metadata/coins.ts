import { getYear } from '../../papers/dates.ts';
import type { Paper } from '../../papers/schema.ts';
import { toAbsolute, toArxivUrl, urls } from '../../urls.ts';
import { toContainerTitle, toPublication, type Publication } from '../citations/cited-venue.ts';
import { toLine } from '../citations/line.ts';

const genres: Record<Publication, string> = {
  conference: 'proceeding',
  journal: 'article',
  preprint: 'preprint',
};

/**
 * A paper as COinS, by which reference managers offer the papers of a list: the title of a
 * `<span class="Z3988">`.
 * @see https://en.wikipedia.org/wiki/COinS
 */
export function toCoins(paper: Paper): string {
  const { id, title, authors, venue, arxiv } = paper;
  const fields: [key: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', genres[toPublication(paper)]],
    ['rft.atitle', toLine(title)],
    ['rft.jtitle', venue && toLine(toContainerTitle(venue))],
    ...authors.map((author): [string, string] => ['rft.au', toLine(author)]),
    ['rft.date', getYear(paper)?.toString()],
    ['rft_id', arxiv ? toArxivUrl(arxiv) : toAbsolute(urls.paper(id))],
  ];
  return new URLSearchParams(
    fields.flatMap(([key, value]): [string, string][] => (value ? [[key, value]] : [])),
  ).toString();
}
