import { z } from 'astro/zod';
import { getYear } from '../../papers/dates.ts';
import { paperTypes } from '../../papers/paper-type.ts';
import type { Paper } from '../../papers/schema.ts';
import { nameVenueWithoutYear } from '../../papers/venues.ts';
import { toAbsolute, urls } from '../../urls.ts';
import { detailsSchema, toDetails } from './paper-details.ts';

const slugs = z.array(z.string());

/** One paper as programs read it: first what most of them need, then the evidence. */
export const apiPaperSchema = z
  .object({
    id: z.string().describe('Permanent id, the last part of the address.'),
    position: z.int().positive().describe('Place in the lists, counted from 1.'),
    title: z.string().describe('As received.'),
    abstract: z.string().describe('As received, plain text.'),
    url: z.url().describe("Address of the paper's page."),
    markdown: z.url().describe('Address of the same as Markdown.'),
    source: z.string().describe('The list that the paper came from.'),
    added: z.iso.date().describe('Day on which the list was added.'),
    published: z
      .string()
      .nullable()
      .describe('First publication, YYYY-MM-DD, or YYYY-MM where the day is not known.'),
    authors: z.array(z.string()).describe("Full names in the paper's order; empty where unknown."),
    arxiv: z.string().nullable().describe('arXiv identifier without version.'),
    venue: z.string().nullable().describe('Venue without its year: ICML, NeurIPS Workshop (HiLL).'),
    year: z.int().positive().nullable().describe('Year of the venue, or of the first publication.'),
    code: z.url().nullable().describe('Address of the code or project page.'),
    links: z
      .array(z.url())
      .describe(
        'Addresses in the abstract, in its order, without references such as arXiv:2004.11967.',
      ),
    type: z.enum(paperTypes).describe('What the paper mainly contributes.'),
    topics: slugs.describe('Slugs of topics, the main one first.'),
    tags: slugs.describe('Slugs of tags.'),
    systems: z.array(z.string()).describe('Names that the paper introduces.'),
    resources: z.array(z.string()).describe('Benchmarks and data sets that the abstract names.'),
    related: slugs.describe('Ids of the most similar papers, nearest first.'),
    ...detailsSchema,
  })
  .meta({ id: 'paper' });

/** One paper as programs read it. */
export type ApiPaper = z.output<typeof apiPaperSchema>;

/** A paper with every field, null where a value is not known. */
export function toApiPaper(paper: Paper): ApiPaper {
  const { id, position, title, abstract, source, added, authors } = paper;
  return {
    id,
    position,
    title,
    abstract,
    url: toAbsolute(urls.paper(id)),
    markdown: toAbsolute(urls.paperMarkdown(id)),
    source,
    added,
    published: paper.published ?? null,
    authors,
    arxiv: paper.arxiv ?? null,
    venue: paper.venue ? nameVenueWithoutYear(paper.venue) : null,
    year: getYear(paper) ?? null,
    code: paper.code ?? null,
    links: paper.links.filter(({ text }) => !isArxivReference(text)).map(({ url }) => url),
    topics: paper.topics.map(({ slug }) => slug),
    tags: paper.tags.map(({ slug }) => slug),
    type: paper.type.type,
    systems: paper.systems.map(({ name }) => name),
    resources: paper.resources.map(({ name }) => name),
    related: paper.related.map(({ id }) => id),
    ...toDetails(paper),
  };
}

const isArxivReference = (text: string) => /^arxiv:/i.test(text);
