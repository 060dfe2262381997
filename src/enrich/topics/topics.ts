import type { AssignedTopic, Topic } from './topic.ts';
import type { PaperText } from '../text/paper-text.ts';
import { splitWords, type Word } from '../../search/words.ts';
import { findNearestTopic, indexTopicWords, type TopicWords } from './nearest-topic.ts';
import {
  findPhrases,
  indexPhrases,
  phraseKey,
  type Hit,
  type PhraseIndex,
} from '../text/phrases.ts';

/**
 * How much a term counts in each field; 1 is enough for the topic, 0 only hides shorter terms. A
 * title names what a paper is about, an abstract also what it is not about.
 */
const weights = {
  strong: { title: 2, abstract: 1 },
  medium: { title: 1, abstract: 0.5 },
  weak: { title: 0.2, abstract: 0.1 },
  title: { title: 1, abstract: 0.15 },
  not: { title: 0, abstract: 0 },
};
const tiers = ['strong', 'medium', 'weak', 'title', 'not'] as const;

/** Each further occurrence in the abstract adds this share of the term's weight, ... */
const repeatFactor = 0.6;
/** ... up to this many occurrences. */
const maxOccurrences = 3;

/** A topic this much weaker than the main one is a side remark, ... */
const shareOfMain = 0.4;
/** ... where the main one counts up to this score: repeating one subject takes no other away. */
const maxMainScore = 6;
const maxTopics = 4;
const maxEvidence = 5;

interface Term {
  /** Index of its topic. */
  topic: number;
  weight: Record<Evidence['field'], number | undefined>;
}

/** One term of a topic in one field of a paper. */
export interface Evidence {
  /** As the paper writes it. */
  term: string;
  field: 'title' | 'abstract';
  /** Its share of the topic's score. */
  score: number;
}

/** Topics ready for assigning. */
export interface TopicRules {
  topics: readonly Topic[];
  index: PhraseIndex<Term[]>;
  words: TopicWords;
}

/** Prepares the rules of all topics once, for any number of papers. */
export function compileTopics(topics: readonly Topic[]): TopicRules {
  const terms = topics.flatMap(({ match }, topic) =>
    tiers.flatMap((tier) =>
      match[tier].map((term): [string, Term] => [term, { topic, weight: weights[tier] }]),
    ),
  );
  return { topics, index: indexPhrases(terms), words: indexTopicWords(topics) };
}

/** A topic with what speaks for it in one paper. */
export interface ScoredTopic {
  slug: string;
  /** 1 is enough for the topic. */
  score: number;
  evidence: Evidence[];
}

/**
 * The topics of a paper, the main one first: those whose terms add up to 1, at most four, without
 * side remarks. Where no topic reaches 1 the best one that has any term, and where no
 * term of any topic occurs the one whose terms and description share most words with the paper.
 * @returns at least one topic where the paper shares one word with any of them
 */
export function assignTopics(paper: PaperText, rules: TopicRules): AssignedTopic[] {
  const scored = scoreTopics(paper, rules);
  if (scored.length === 0) return findNearestTopic(paper, rules.words);
  return scored
    .slice(0, countAssigned(scored))
    .map(({ slug, evidence }) => ({ slug, why: strongest(evidence) }));
}

/** A topic that a paper has, or has not, by little. */
export type BorderlineTopic = AssignedTopic & {
  isAssigned: boolean;
  /** Score relative to the least one that is enough in this paper: 1 is just enough. */
  ratio: number;
};

/** From here to its inverse a score is close to what is enough. */
const borderlineRatio = 0.75;

/**
 * The topics of a paper for which a little more or less evidence would have decided otherwise, the
 * strongest first. The main topic is among them where its score is small, never for its rank.
 */
export function findBorderlineTopics(paper: PaperText, rules: TopicRules): BorderlineTopic[] {
  const scored = scoreTopics(paper, rules);
  const assigned = countAssigned(scored);
  const others = leastScore(scored);
  return scored.flatMap(({ slug, score, evidence }, rank) => {
    const ratio = score / (rank === 0 ? 1 : others);
    const isClose = ratio >= borderlineRatio && ratio <= 1 / borderlineRatio;
    const isAssigned = rank < assigned;
    return isClose || (isAssigned && ratio < 1)
      ? [{ slug, why: strongest(evidence), isAssigned, ratio }]
      : [];
  });
}

/** How many of the topics, from the first, the paper gets. */
function countAssigned(scored: readonly ScoredTopic[]): number {
  const least = leastScore(scored);
  const enough = scored.filter(({ score }, rank) => rank === 0 || score >= least).length;
  return Math.min(enough, maxTopics);
}

/** What a topic other than the main one must reach. */
function leastScore(scored: readonly ScoredTopic[]): number {
  return Math.max(1, shareOfMain * Math.min(scored[0]?.score ?? 0, maxMainScore));
}

/** Every topic that has any term in the paper, the highest score first, then in order of the topics. */
export function scoreTopics(paper: PaperText, { topics, index }: TopicRules): ScoredTopic[] {
  const evidence = topics.map((): Evidence[] => []);
  for (const field of ['title', 'abstract'] as const) {
    for (const [topic, found] of findEvidence(paper[field], field, index)) {
      evidence[topic]!.push(...found);
    }
  }
  return topics
    .map(({ slug, order }, topic) => ({
      slug,
      order,
      evidence: evidence[topic]!,
      score: evidence[topic]!.reduce((sum, { score }) => sum + score, 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order);
}

/** Evidence by topic, each term once. */
function findEvidence(
  text: string,
  field: Evidence['field'],
  index: TopicRules['index'],
): Map<number, Evidence[]> {
  const words = splitWords(text);
  const hitsByTopic = new Map<number, Hit<number>[]>();
  for (const { from, to, value: terms } of findPhrases(text, words, index)) {
    for (const { topic, weight } of terms) {
      if (weight[field] === undefined) continue;
      const hits = hitsByTopic.get(topic) ?? [];
      hits.push({ from, to, value: weight[field] });
      hitsByTopic.set(topic, hits);
    }
  }
  return new Map(
    [...hitsByTopic].map(([topic, hits]) => [
      topic,
      toEvidence(text, words, field, keepLongest(hits)),
    ]),
  );
}

function toEvidence(
  text: string,
  words: readonly Word[],
  field: Evidence['field'],
  hits: readonly Hit<number>[],
): Evidence[] {
  const byTerm = Map.groupBy(hits, ({ from, to }) => phraseKey(words.slice(from, to)));
  return [...byTerm.values()].flatMap((occurrences) => {
    const { from, to, value: weight } = occurrences[0]!;
    const repeats = Math.min(occurrences.length, maxOccurrences) - 1;
    const factor = 1 + repeatFactor * repeats;
    const term = text.slice(words[from]!.start, words[to - 1]!.end);
    return weight > 0 ? [{ term, field, score: weight * factor }] : [];
  });
}

/** Of overlapping hits the longest; of equally long ones the first. Hits come sorted by place. */
function keepLongest(hits: readonly Hit<number>[]): Hit<number>[] {
  const kept: Hit<number>[] = [];
  for (const hit of hits) {
    const previous = kept.at(-1);
    if (!previous || hit.from >= previous.to) kept.push(hit);
    else if (hit.to - hit.from > previous.to - previous.from) kept[kept.length - 1] = hit;
  }
  return kept;
}

function strongest(evidence: readonly Evidence[]): AssignedTopic['why'] {
  return [...evidence]
    .sort((a, b) => b.score - a.score)
    .slice(0, maxEvidence)
    .map(({ term, field }) => ({ term, field }));
}
