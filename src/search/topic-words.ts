import type { Paper, TopicData } from '../papers/schema.ts';
import { stopWords } from './stop-words.ts';
import { splitWords, wordStem } from './words.ts';

/** What a curator says of a topic. */
export type TopicText = Pick<TopicData, 'title' | 'description' | 'match'> & { slug: string };

/** Words that speak for topics, and the topics of papers. */
export interface TopicWordsData {
  /** By stem: index of a topic and, in percent, how far the word alone speaks for it. */
  words: Record<string, [topic: number, percent: number][]>;
  /** For each paper the indices of its topics, the main one first. */
  papers: number[][];
}

/** A word that fewer of a topic's terms hold speaks for it less. */
const halfTrustTerms = 0.5;

const minPercent = 8;

/** @param papers in list order */
export function makeTopicWords(
  papers: readonly Paper[],
  topics: readonly TopicText[],
): TopicWordsData {
  const counts = topics.map(countStems);
  const words: [string, [number, number][]][] = [
    ...new Set(counts.flatMap((count) => [...count.keys()])),
  ]
    .sort()
    .map((stem) => {
      const total = counts.reduce((sum, count) => sum + (count.get(stem) ?? 0), 0);
      const shares = counts.map((count) => {
        const own = count.get(stem) ?? 0;
        return Math.round((100 * (own / total) * own) / (own + halfTrustTerms));
      });
      return [
        stem,
        shares
          .map((percent, topic): [number, number] => [topic, percent])
          .filter(([, percent]) => percent >= minPercent),
      ];
    });
  const indices = new Map(topics.map(({ slug }, index) => [slug, index]));
  return {
    words: Object.fromEntries(words),
    papers: papers.map((paper) => paper.topics.flatMap(({ slug }) => indices.get(slug) ?? [])),
  };
}

function countStems({ title, description, match }: TopicText): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    const stems = splitWords(text).flatMap(({ key }) =>
      stopWords.has(key) ? [] : [wordStem(key)],
    );
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  };
  add(title, 3);
  add(description, 1);
  for (const term of match.strong) add(term, 1);
  for (const term of match.medium) add(term, 0.8);
  for (const term of match.weak) add(term, 0.4);
  return counts;
}

/** Below this share of a query, a topic was hardly asked for. */
const minMatch = 0.3;

/** How far a paper belongs to a topic that is not its main one. */
const sideTopic = 0.7;

/** A word of many topics speaks for none, nor does it speak against them. */
const telling = (spokenFor: readonly (readonly [topic: number, percent: number])[]) =>
  Math.max(...spokenFor.map(([, percent]) => percent)) / 100;

/**
 * How far papers belong to the topics that a query names.
 * @param words stem of each word of the query with its weight
 * @returns by number of the paper, 1 for a main topic that every word speaks for
 */
export function matchTopics(
  { words, papers }: TopicWordsData,
  query: readonly { stem: string; weight: number }[],
): Map<number, number> {
  const terms = query.map(({ stem, weight }) => {
    const spokenFor = Object.hasOwn(words, stem) ? words[stem]! : [];
    return { spokenFor, weight: spokenFor.length > 0 ? weight * telling(spokenFor) : weight };
  });
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const matches = new Map<number, number>();
  for (const { spokenFor, weight } of terms)
    for (const [topic, percent] of spokenFor)
      matches.set(topic, (matches.get(topic) ?? 0) + (percent / 100) * (weight / total));
  const belonging = new Map<number, number>();
  for (const [paper, topics] of papers.entries()) {
    const sum = topics.reduce((sum, topic, index) => {
      const match = matches.get(topic) ?? 0;
      return match < minMatch ? sum : sum + match ** 2 * (index === 0 ? 1 : sideTopic);
    }, 0);
    if (sum > 0) belonging.set(paper, sum);
  }
  return belonging;
}
