import { paperTypeNames } from '../papers/paper-type.ts';
import type { Row } from '../papers/rows.ts';
import { compareValues, describeOthers, letterOf } from '../shelf/compare-papers.ts';
import type { PaperDetails } from '../shelf/paper-details.ts';
import type { Term } from '../shelf/paper-terms.ts';
import { urls } from '../urls.ts';

/** A paper in the comparison. */
export interface ComparedPaper {
  row: Row;
  details: PaperDetails;
}

/** Terms of a paper beside those of the others: more would hide them. */
const maxOwnTerms = 12;

/** Makes the table of two to four papers. What all share stands in one cell, what differs beside each other. */
export function makeCompareTable(
  papers: readonly ComparedPaper[],
  topicTitle: (slug: string) => string,
): HTMLTableElement {
  const table = element('table', 'compare-table');
  table.append(element('caption', 'visually-hidden', 'Papers side by side'), makeHead(papers));
  const body = element('tbody');
  const facts = (name: string, valueOf: (paper: ComparedPaper) => string) =>
    body.append(...makeFacts(name, papers.map(valueOf)));
  const values = (
    name: string,
    valuesOf: (paper: ComparedPaper) => readonly Term[],
    urlOf?: (key: string) => string,
    most?: number,
  ) => body.append(...makeValues(name, papers.map(valuesOf), urlOf, most));

  facts('Authors', ({ row }) => row.byline);
  facts('Venue', ({ row }) => row.venue);
  facts('Year', ({ row }) => row.year);
  facts('Type', ({ row }) => paperTypeNames[row.type]);
  facts('Code', ({ row }) => (row.code ? 'Public' : ''));
  facts('Introduces', ({ details }) => details.systems.join(', '));
  values(
    'Topics',
    ({ row }) => row.topics.map((slug): Term => [slug, topicTitle(slug)]),
    urls.topic,
  );
  values('Tags', ({ details }) => details.tags, urls.tag);
  values('Resources', ({ details }) => details.resources, urls.resource);
  values('Terms', ({ details }) => details.terms, undefined, maxOwnTerms);
  body.append(makeClaims(papers));
  table.append(body);
  return table;
}

function makeHead(papers: readonly ComparedPaper[]): HTMLElement {
  const row = element('tr');
  row.append(element('td'));
  for (const [index, { row: paper }] of papers.entries()) {
    const cell = element('th', 'paper-name');
    cell.scope = 'col';
    const link = element('a', 'row-title', paper.title);
    link.href = urls.paper(paper.id);
    const remove = element('button', '', 'Remove');
    remove.type = 'button';
    remove.value = paper.id;
    remove.ariaLabel = `Remove ${paper.title}`;
    cell.append(element('span', 'paper-letter', letterOf(index)), link, remove);
    row.append(cell);
  }
  const head = element('thead');
  head.append(row);
  return head;
}

/** One cell where all agree, a cell for each where they differ, nothing where nothing is known. */
function makeFacts(name: string, values: readonly string[]): HTMLElement[] {
  if (values.every((value) => value === '')) return [];
  const row = element('tr');
  const isSame = values.every((value) => value === values[0]);
  row.append(makeName(name, isSame ? 'same' : 'differs'));
  if (isSame) row.append(makeSharedCell(values.length, values[0]!));
  else row.append(...values.map((value, index) => makeCell(index, value || '–')));
  return [row];
}

function makeValues(
  name: string,
  values: readonly (readonly Term[])[],
  urlOf?: (key: string) => string,
  most = Infinity,
): HTMLElement[] {
  const { inAll, others } = compareValues(values);
  const isSame = others.every((some) => some.length === 0);
  if (isSame && inAll.length === 0) return [];
  const heading = makeName(name, inAll.length > 0 ? `${inAll.length} shared` : 'none shared');
  const shared = element('tr');
  if (inAll.length > 0) {
    const cell = makeSharedCell(values.length, '');
    cell.append(makeList(inAll.slice(0, most), urlOf));
    shared.append(heading, cell);
    if (isSame) return [shared];
    heading.rowSpan = 2;
  }
  const own = element('tr', inAll.length > 0 ? 'own-values' : '');
  own.append(
    ...others.map((some, index) => {
      const cell = makeCell(index, '');
      cell.append(some.length > 0 ? makeList(some.slice(0, most), urlOf, index) : '–');
      return cell;
    }),
  );
  if (inAll.length > 0) return [shared, own];
  own.prepend(heading);
  return [own];
}

function makeClaims(papers: readonly ComparedPaper[]): HTMLElement {
  const row = element('tr');
  row.append(
    makeName('Claims', ''),
    ...papers.map(({ details }, index) => {
      const cell = makeCell(index, details.claims.length === 0 ? 'None found in the abstract' : '');
      cell.append(
        ...details.claims.map(({ text, kinds }) => {
          const claim = element('p', 'compared-claim');
          claim.append(element('span', 'label', kinds), text);
          return claim;
        }),
      );
      return cell;
    }),
  );
  return row;
}

function makeName(name: string, state: string): HTMLTableCellElement {
  const cell = element('th', '', name);
  cell.scope = 'row';
  if (state) cell.append(element('span', 'state', state));
  return cell;
}

function makeSharedCell(papers: number, text: string): HTMLTableCellElement {
  const cell = element('td', 'shared-value', text);
  cell.colSpan = papers;
  return cell;
}

/** On narrow screens a cell stands by itself, and its letter says whose it is. */
function makeCell(index: number, text: string): HTMLTableCellElement {
  const cell = element('td');
  cell.append(element('span', 'paper-letter', letterOf(index)), text);
  return cell;
}

function makeList(
  values: readonly { key: string; label: string; papers: readonly number[] }[],
  urlOf?: (key: string) => string,
  index?: number,
): HTMLElement {
  const list = element('ul');
  list.role = 'list';
  list.append(
    ...values.map(({ key, label, papers }) => {
      const item = element('li');
      const name = element(urlOf ? 'a' : 'span', '', label);
      if (name instanceof HTMLAnchorElement) name.href = urlOf!(key);
      item.append(name);
      const others = index === undefined ? '' : describeOthers(papers, index);
      if (others) item.append(' ', element('span', 'count', others));
      return item;
    }),
  );
  return list;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
