import type { IdentifiedPaper } from '../papers/parsed-paper.ts';
import type { Message } from '../papers/message.ts';
import type { Facts, Paper } from '../papers/schema.ts';
import { findUnusedCorrections, type Corrections } from './corrections.ts';
import { findUnusedFacts, type FactsById } from './facts.ts';
import { findLinks } from './links.ts';
import { findTags } from './tags.ts';
import { assignTopics, compileTopics, type AssignedTopic, type Topic } from './topics.ts';
import { parseVenue } from './venue.ts';

/** What a curator keeps beside the lists. */
export interface Curation {
  topics: readonly Topic[];
  facts: FactsById;
  corrections: Corrections;
}

/**
 * Adds to each paper what is known about it: topics, tags and links from its text, facts, and then
 * corrections, which have the last word.
 * @returns papers in the order given
 */
export function enrichPapers(
  papers: readonly IdentifiedPaper[],
  { topics, facts, corrections }: Curation,
): { papers: Paper[]; messages: Message[] } {
  const rules = compileTopics(topics);
  const tags = findTags(papers, topics);
  const ids = new Set(papers.map(({ id }) => id));
  const enriched = papers.map((paper, index): Paper => {
    const { titleLine, abstractLine, ...identified } = paper;
    const correction = corrections.get(paper.id);
    return {
      ...identified,
      lines: [titleLine, abstractLine],
      ...toBibliography({ ...facts.get(paper.id)?.facts, ...correction }),
      links: findLinks(paper.abstract),
      topics:
        correction?.topics?.map((slug) => toCorrectedTopic(slug, correction.reason)) ??
        assignTopics(paper, rules),
      tags: tags[index] ?? [],
      systems: [],
      resources: [],
      related: [],
    };
  });
  return {
    papers: enriched,
    messages: [...findUnusedFacts(facts, ids), ...findUnusedCorrections(corrections, ids)],
  };
}

function toBibliography({ arxiv, published, authors, venue, code }: Facts) {
  return {
    authors: authors ?? [],
    ...(published && { published }),
    ...(arxiv && { arxiv }),
    ...(venue && { venue: parseVenue(venue) }),
    ...(code && { code }),
  };
}

function toCorrectedTopic(slug: string, reason: string): AssignedTopic {
  return { slug, why: [{ term: reason, field: 'correction' }] };
}
