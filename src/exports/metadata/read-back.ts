import { getYear } from '../../papers/dates.ts';
import type { Paper } from '../../papers/schema.ts';
import { toContainerTitle, toPublication } from '../citations/cited-venue.ts';
import { toLine } from '../citations/line.ts';
import { zoteroTypes, type MetaTag } from './paper-meta.ts';

/** What a reference manager makes of a page: its type of item, and the texts of its fields. */
export type Imported = Record<(typeof fields)[number], string[]>;

const fields = [
  'type',
  'title',
  'authors',
  'date',
  'first published',
  'conference',
  'journal',
  'abstract',
  'arXiv number',
  'PDF',
] as const;

/** Which tags it reads for a field; Zotero's generic importer reads these. */
const tagNames: Record<(typeof fields)[number], string> = {
  type: 'z:itemType',
  title: 'citation_title',
  authors: 'citation_author',
  date: 'citation_publication_date',
  'first published': 'citation_online_date',
  conference: 'citation_conference_title',
  journal: 'citation_journal_title',
  abstract: 'citation_abstract',
  'arXiv number': 'citation_arxiv_id',
  PDF: 'citation_pdf_url',
};

/**
 * Reads a page as a reference manager does: its meta tags, and nothing else.
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function importTags(tags: readonly MetaTag[]): Imported {
  const read = (name: string) =>
    tags.flatMap((tag) => ('name' in tag && tag.name === name ? [tag.content] : []));
  return Object.fromEntries(fields.map((field) => [field, read(tagNames[field])])) as Imported;
}

/**
 * Compares what was imported with the paper itself.
 * @returns a sentence for each field that differs
 */
export function compareImported(imported: Imported, paper: Paper): string[] {
  const { venue, published, arxiv } = paper;
  const publication = toPublication(paper);
  const container = venue ? [toLine(toContainerTitle(venue))] : [];
  const slashed = published?.replaceAll('-', '/');
  const expected: Record<(typeof fields)[number], (string | undefined)[]> = {
    type: [zoteroTypes[publication]],
    title: [toLine(paper.title)],
    authors: paper.authors.map(toLine),
    date: [venue ? getYear(paper)?.toString() : slashed],
    'first published': [slashed],
    conference: publication === 'conference' ? container : [],
    journal: publication === 'journal' ? container : [],
    abstract: [toLine(paper.abstract)],
    'arXiv number': [arxiv],
    PDF: [arxiv && `https://arxiv.org/pdf/${arxiv}`],
  };
  return fields.flatMap((field) => {
    const wanted = JSON.stringify(expected[field].filter(Boolean));
    const found = JSON.stringify(imported[field]);
    return wanted === found ? [] : [`expected as ${field} ${wanted}, found ${found}`];
  });
}
