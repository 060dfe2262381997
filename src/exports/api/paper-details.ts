import { z } from 'astro/zod';
import { claimKinds, units } from '../../papers/claims.ts';
import type { Paper } from '../../papers/schema.ts';

const evidence = z
  .array(
    z.object({
      term: z.string().describe('The words as the paper writes them.'),
      field: z.enum(['title', 'abstract', 'correction']).describe('Where they stand.'),
    }),
  )
  .meta({ id: 'evidence', description: 'Why it was found.' });

const range = {
  start: z.int().nonnegative().describe('Place in the abstract, in UTF-16 code units.'),
  end: z.int().positive().describe('The same, exclusive.'),
};

const number = z.object({
  text: z.string().describe('As the sentence writes it.'),
  from: z.number().nullable().describe('Where a change starts.'),
  value: z.number(),
  unit: z
    .enum(units)
    .nullable()
    .describe('points: also percentage points; orders: of magnitude; null: none.'),
  direction: z.enum(['up', 'down']).nullable(),
});

/** The fields of a paper that hold evidence and places; `x_details` says more of each entry of `x`. */
export const detailsSchema = {
  lines: z
    .tuple([z.int().positive(), z.int().positive()])
    .describe('Lines of the list that hold the paper, first and last, counted from 1.'),
  venue_details: z
    .object({
      name: z.string().describe('ICML'),
      track: z.string().nullable().describe('Workshop (HiLL), Findings.'),
      year: z.int().nullable().describe('Year of the edition.'),
    })
    .nullable(),
  type_evidence: evidence.describe('Empty for a method that nothing speaks for.'),
  topic_details: z
    .array(
      z.object({
        slug: z.string(),
        borderline: z.boolean().describe('A little less evidence, and it would not be there.'),
        evidence,
      }),
    )
    .describe('In the order of topics.'),
  near_topics: z
    .array(z.object({ slug: z.string(), evidence }))
    .describe('Topics that the paper just misses, the nearest first.'),
  tag_details: z
    .array(
      z.object({
        slug: z.string(),
        label: z.string(),
        as: z.array(z.string()).describe('The wordings that the paper uses.'),
      }),
    )
    .describe('In the order of tags.'),
  system_details: z
    .array(
      z.object({
        name: z.string(),
        long_form: z.string().nullable().describe('What an acronym stands for.'),
        quote: z.string().describe("What it is in the abstract's own words; may be empty."),
      }),
    )
    .describe('In the order of systems.'),
  resource_details: z
    .array(
      z.object({
        slug: z.string(),
        name: z.string(),
        as: z.array(z.string()).describe('The wordings that the abstract uses.'),
      }),
    )
    .describe('In the order of resources.'),
  mentions: z
    .array(
      z.object({
        ...range,
        kind: z.enum(['system', 'resource']),
        target: z.string().describe('Id of the paper that introduces it, or slug of the resource.'),
      }),
    )
    .describe('Places that name a system of another paper or a resource, left to right.'),
  claims: z
    .array(
      z.object({
        ...range,
        text: z.string().describe('The sentence.'),
        kinds: z.array(z.enum(claimKinds)),
        numbers: z.array(number).describe('Measured outcomes.'),
      }),
    )
    .describe('Sentences that state a result, in the order of the abstract.'),
  related_details: z
    .array(
      z.object({
        id: z.string(),
        terms: z.array(z.string()).describe('What both say, the rarest first.'),
        sentence: z.string().describe('A sentence of this abstract that says it.'),
        their_sentence: z.string().describe('One of the other.'),
      }),
    )
    .describe('In the order of related.'),
  nearness: z
    .number()
    .min(0)
    .max(1)
    .describe('Mean similarity to the ten nearest papers: small for one unlike all others.'),
  map: z
    .object({ x: z.number(), y: z.number() })
    .describe('Place on the map of all papers, from 0 to 1.'),
};

/** Evidence and places of a paper. */
export type PaperDetails = z.output<z.ZodObject<typeof detailsSchema>>;

/** What the fields of `detailsSchema` hold for a paper. */
export function toDetails(paper: Paper): PaperDetails {
  const { lines, venue, nearness, map } = paper;
  return {
    lines,
    venue_details: venue
      ? { name: venue.name, track: venue.track ?? null, year: venue.year ?? null }
      : null,
    type_evidence: paper.type.why,
    topic_details: paper.topics.map(({ slug, why, borderline = false }) => ({
      slug,
      borderline,
      evidence: why,
    })),
    near_topics: paper.nearTopics.map(({ slug, why }) => ({ slug, evidence: why })),
    tag_details: paper.tags,
    system_details: paper.systems.map(({ name, longForm, quote }) => ({
      name,
      long_form: longForm ?? null,
      quote,
    })),
    resource_details: paper.resources,
    mentions: paper.mentions,
    claims: paper.claims.map(({ start, end, kinds, numbers }) => ({
      start,
      end,
      text: paper.abstract.slice(start, end),
      kinds,
      numbers: numbers.map(({ text, value, ...number }) => ({
        text,
        from: number.from ?? null,
        value,
        unit: number.unit ?? null,
        direction: number.direction ?? null,
      })),
    })),
    related_details: paper.related.map(({ id, terms, sentences: [sentence, theirs] }) => ({
      id,
      terms,
      sentence,
      their_sentence: theirs,
    })),
    nearness,
    map,
  };
}
