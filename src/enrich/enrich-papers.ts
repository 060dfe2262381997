import type { IdentifiedPaper } from '../papers/parsed-paper.ts';
import type { Message } from '../papers/message.ts';
import type { Facts, Paper } from '../papers/schema.ts';
import { findClaims } from './claims/claims.ts';
import { comparePapers } from './related/compare-papers.ts';
import { findUnusedCorrections, type Corrections } from './curation/corrections.ts';
import { findUnusedFacts, type FactsById } from './curation/facts.ts';
import { findLinks } from './text/links.ts';
import { layoutMap } from './related/map-layout.ts';
import { correctNames } from './names/correct-names.ts';
import { findMentions } from './names/mentions.ts';
import { findNames } from './names/names.ts';
import { measureNearness } from './related/nearness.ts';
import { findPaperType } from './claims/paper-type.ts';
import { findRelated } from './related/related.ts';
import type { Resource } from './names/resource-files.ts';
import { findTags } from './tags/tags.ts';
import { decideTopics } from './topics/topic-decision.ts';
import type { Topic } from './topics/topic.ts';
import { compileTopics } from './topics/topics.ts';
import { parseVenue } from './curation/venue.ts';

/** What a curator keeps beside the lists. */
export interface Curation {
  topics: readonly Topic[];
  resources: readonly Resource[];
  facts: FactsById;
  corrections: Corrections;
}

/**
 * Adds to each paper what is known about it: first what its own text says, then what it is among the
 * others. Facts come from their files, and corrections have the last word.
 * @returns papers in the order given
 */
export function enrichPapers(
  received: readonly IdentifiedPaper[],
  { topics, resources, facts, corrections }: Curation,
): { papers: Paper[]; messages: Message[] } {
  const papers = received.map((paper) => ({
    ...paper,
    title: corrections.get(paper.id)?.title ?? paper.title,
  }));
  const rules = compileTopics(topics);
  const tags = findTags(papers, topics);
  const names = findNames(papers, resources);
  const alone = papers.map(({ titleLine, abstractLine, ...paper }, index) => {
    const correction = corrections.get(paper.id);
    return {
      ...paper,
      lines: [titleLine, abstractLine] as [number, number],
      ...toBibliography({ ...facts.get(paper.id)?.facts, ...correction }),
      links: findLinks(paper.abstract),
      type: correction?.type
        ? {
            type: correction.type,
            why: [{ term: correction.reason, field: 'correction' as const }],
          }
        : findPaperType(paper),
      ...decideTopics(paper, rules, correction),
      tags: tags[index]!,
      ...correctNames(paper, names[index]!, correction),
      claims: findClaims(paper.abstract).map(({ sentence: _, ...claim }) => claim),
    };
  });

  const comparison = comparePapers(alone);
  const mentions = findMentions(alone);
  const related = findRelated(alone, comparison);
  const nearness = measureNearness(comparison.nearest);
  const map = layoutMap(comparison.nearest);
  const ids = new Set(papers.map(({ id }) => id));
  return {
    papers: alone.map((paper, index) => ({
      ...paper,
      systems: paper.systems.map(({ where: _, ...system }) => system),
      mentions: mentions[index]!.map(({ start, end, ...mention }) => ({
        start,
        end,
        kind: mention.kind,
        target: mention.kind === 'system' ? mention.paperId : mention.slug,
      })),
      related: related[index]!,
      nearness: nearness[index]!,
      map: map[index]!,
    })),
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
