import { z } from 'astro/zod';
import { claimKinds, units } from './claims.ts';
import { paperTypes } from './paper-type.ts';

/** A permanent name in addresses and file names. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected [a-z0-9-], such as "offline-rl"');

/** A calendar date, to the day or only to the month where that is all that is known. */
const partialDate = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)],
  'expected YYYY-MM-DD or YYYY-MM',
);

/** Why a paper has a topic: one matched term and the field it was found in. */
const evidenceSchema = z.object({
  /** The words as the paper writes them. */
  term: z.string(),
  field: z.enum(['title', 'abstract', 'correction']),
});

/** A stretch of the abstract, in UTF-16 code units; `end` is exclusive. */
const range = { start: z.int().nonnegative(), end: z.int().positive() };

/** Where a paper appeared. */
export const venueSchema = z.object({
  /** Short name of the conference, journal or workshop host: `ICML`. */
  name: z.string(),
  /** The part of the venue where there is one: `Workshop (HiLL)`, `Findings`. */
  track: z.string().optional(),
  /** Year of the edition; absent where the source states none. */
  year: z.number().int().optional(),
});

/**
 * The front matter of `content/papers/<id>.mdx`: what is true of one paper.
 * The abstract is the body. The build validates with it before writing, the collection when reading.
 */
export const paperSchema = z.object({
  /** As received, unless it is corrected. */
  title: z.string().min(1),
  /** Place in the whole of the lists, counted from 1. */
  position: z.number().int().positive(),
  /** Slug of the list in `content/sources.yml`. */
  source: slug,
  /** Lines of that list that hold the paper, first and last, counted from 1. */
  lines: z.tuple([z.number().int().positive(), z.number().int().positive()]),
  /** The day the list was added to the site. */
  added: z.iso.date(),
  /** First publication (for a preprint: its first version). */
  published: partialDate.optional(),
  /** Full names in the paper's order; empty where unknown. */
  authors: z.array(z.string()).default([]),
  /** arXiv identifier without version: `2410.17233`. */
  arxiv: z.string().optional(),
  venue: venueSchema.optional(),
  /** Address of the paper's code or project page. */
  code: z.url().optional(),
  /** Addresses in the abstract, in its order. `text` is how the abstract writes it from `start` on. */
  links: z
    .array(z.object({ text: z.string(), url: z.url(), start: z.int().nonnegative() }))
    .default([]),
  /** What the paper mainly contributes, with its evidence; none for a method that nothing speaks for. */
  type: z
    .object({ type: z.enum(paperTypes), why: z.array(evidenceSchema) })
    .default({ type: 'method', why: [] }),
  /** Topics, the main one first, each with its evidence. */
  topics: z
    .array(
      z.object({
        slug,
        why: z.array(evidenceSchema).min(1),
        /** A little less evidence, and the paper would not have the topic. */
        borderline: z.literal(true).optional(),
      }),
    )
    .default([]),
  /** Topics that the paper just misses, the nearest first. */
  nearTopics: z.array(z.object({ slug, why: z.array(evidenceSchema).min(1) })).default([]),
  /** Tags in alphabetical order of their label. `as` lists the wordings this paper uses. */
  tags: z.array(z.object({ slug, label: z.string(), as: z.array(z.string()).min(1) })).default([]),
  /** Methods, models, frameworks, libraries and benchmarks that the paper introduces. */
  systems: z
    .array(
      z.object({
        /** As the paper writes it, the acronym where it has one. */
        name: z.string(),
        /** What the acronym stands for. */
        longForm: z.string().optional(),
        /** What it is in the abstract's own words; may be empty. */
        quote: z.string(),
      }),
    )
    .default([]),
  /** Benchmarks, environments and data sets that the abstract names, with its wordings. */
  resources: z.array(z.object({ slug, name: z.string(), as: z.array(z.string()) })).default([]),
  /** Places of the abstract that name a system of another paper or a resource, left to right. */
  mentions: z
    .array(
      z.object({
        ...range,
        kind: z.enum(['system', 'resource']),
        /** Id of the paper that introduces the system, or slug of the resource. */
        target: slug,
      }),
    )
    .default([]),
  /** Sentences of the abstract that state a result, in its order. */
  claims: z
    .array(
      z.object({
        ...range,
        kinds: z.array(z.enum(claimKinds)).min(1),
        /** Measured outcomes, as the sentence writes them and as read. */
        numbers: z.array(
          z.object({
            text: z.string(),
            /** Where a change starts. */
            from: z.number().optional(),
            value: z.number(),
            unit: z.enum(units).optional(),
            direction: z.enum(['up', 'down']).optional(),
          }),
        ),
      }),
    )
    .default([]),
  /** Papers to read next, nearest first: shared terms, and a sentence of each of the two abstracts. */
  related: z
    .array(
      z.object({
        id: slug,
        terms: z.array(z.string()),
        sentences: z.tuple([z.string(), z.string()]),
      }),
    )
    .default([]),
  /** Mean similarity to the ten nearest papers, from 0 to 1: small for a paper unlike all others. */
  nearness: z.number().min(0).max(1).default(0),
  /** Place on the map of all papers, from 0 to 1. */
  map: z.object({ x: z.number(), y: z.number() }).default({ x: 0.5, y: 0.5 }),
});

/**
 * Bibliographic facts of one paper as a public source states them, in `content/facts/*.json`.
 * A fact that no source states is left out.
 */
export const factsSchema = z.strictObject({
  arxiv: paperSchema.shape.arxiv,
  published: paperSchema.shape.published,
  authors: z.array(z.string().min(1)).optional(),
  /** As the source writes it: `NeurIPS 2025 Workshop (BERT2S)`. */
  venue: z.string().min(1).optional(),
  code: paperSchema.shape.code,
});

/** Bibliographic facts of one paper. */
export type Facts = z.output<typeof factsSchema>;

/** One entry of `content/corrections.yml`: what is given replaces what was found. */
export const correctionSchema = factsSchema.extend({
  /** Why, for the next curator. */
  reason: z.string().min(1),
  /** The title without its mistake; the id stays that of the title in the list. */
  title: z.string().trim().min(1).optional(),
  /** All topics of the paper, the main one first. */
  topics: z.array(slug).min(1).optional(),
  /** What the paper mainly contributes. */
  type: z.enum(paperTypes).optional(),
  /** All names that the paper introduces; empty where it introduces none. */
  systems: z.array(z.string().min(1)).optional(),
  /** All resources that the abstract names, as the catalogue writes them. */
  resources: z.array(z.string().min(1)).optional(),
});

/** A hand fix of one paper. */
export type Correction = z.output<typeof correctionSchema>;

/** What is known of one paper, apart from its abstract. */
export type PaperData = z.output<typeof paperSchema>;

/** One paper with its permanent id and its abstract as plain text. */
export type Paper = PaperData & { id: string; abstract: string };

/** Where a paper appeared. */
export type Venue = z.output<typeof venueSchema>;

/**
 * One term of a topic's rules: a word or phrase, matched on word boundaries, whatever the case, plural,
 * hyphens or spelling (British, American). Where terms overlap the longest one counts.
 */
const term = z.string().min(1);

/**
 * The front matter of `content/topics/<slug>.mdx`. The body is the topic's introduction.
 * A paper gets the topic when the weights of the terms it holds add up to the threshold.
 */
export const topicSchema = z.object({
  title: z.string().min(1),
  /** Place among the topics, counted from 1. */
  order: z.number().int().positive(),
  /** One plain sentence, for lists and for the page's description. */
  description: z.string().min(1),
  match: z.object({
    /** Enough on their own, wherever they stand. */
    strong: z.array(term).default([]),
    /** Enough in a title; in an abstract only together with others. */
    medium: z.array(term).default([]),
    /** Hints that support others. */
    weak: z.array(term).default([]),
    /** Enough in a title, without meaning in an abstract: every abstract speaks of a benchmark. */
    title: z.array(term).default([]),
    /** Longer wordings in which a term means something else: `text-based game` for `game`. */
    not: z.array(term).default([]),
  }),
});

/** What a curator wrote about one topic, apart from its prose. */
export type TopicData = z.output<typeof topicSchema>;
