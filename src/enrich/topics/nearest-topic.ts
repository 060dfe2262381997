import { splitWords, wordStem } from '../../search/words.ts';
import type { PaperText } from '../text/paper-text.ts';
import type { AssignedTopic, Topic } from './topic.ts';

/** For each word stem the topics whose title, description or terms hold it. */
export type TopicWords = ReadonlyMap<string, readonly Topic[]>;

/** Indexes the words of all topics for {@link findNearestTopic}. */
export function indexTopicWords(topics: readonly Topic[]): TopicWords {
  const byStem = new Map<string, Topic[]>();
  for (const topic of topics) {
    const { strong, medium, weak } = topic.match;
    const text = [topic.title, topic.description, ...strong, ...medium, ...weak].join(' ');
    for (const stem of new Set(splitWords(text).map(({ key }) => wordStem(key)))) {
      byStem.set(stem, [...(byStem.get(stem) ?? []), topic]);
    }
  }
  return byStem;
}

/**
 * The topic that shares the most telling words with a paper, with these words as evidence.
 * A word tells the more the fewer topics hold it.
 * @returns an empty list where no topic shares a word with the paper
 */
export function findNearestTopic(paper: PaperText, words: TopicWords): AssignedTopic[] {
  const shared = new Map<Topic, { score: number; why: AssignedTopic['why'] }>();
  const seen = new Set<string>();
  for (const field of ['title', 'abstract'] as const) {
    for (const { text, key } of splitWords(paper[field])) {
      const stem = wordStem(key);
      const topics = words.get(stem);
      if (!topics || seen.has(stem)) continue;
      seen.add(stem);
      for (const topic of topics) {
        const entry = shared.get(topic) ?? { score: 0, why: [] };
        entry.score += 1 / topics.length;
        entry.why.push({ term: text, field });
        shared.set(topic, entry);
      }
    }
  }
  const nearest = [...shared].sort(([a, x], [b, y]) => y.score - x.score || a.order - b.order)[0];
  return nearest ? [{ slug: nearest[0].slug, why: nearest[1].why.slice(0, 5) }] : [];
}
