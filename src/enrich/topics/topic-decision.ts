import type { Correction, PaperData } from '../../papers/schema.ts';
import type { PaperText } from '../text/paper-text.ts';
import { assignTopics, findBorderlineTopics, type TopicRules } from './topics.ts';

/**
 * The topics of a paper, and those that it just misses. A correction decides alone.
 */
export function decideTopics(
  paper: PaperText,
  rules: TopicRules,
  correction: Pick<Correction, 'topics' | 'reason'> | undefined,
): Pick<PaperData, 'topics' | 'nearTopics'> {
  if (correction?.topics) {
    const why = [{ term: correction.reason, field: 'correction' as const }];
    return { topics: correction.topics.map((slug) => ({ slug, why })), nearTopics: [] };
  }
  const close = findBorderlineTopics(paper, rules);
  const narrow = new Set(close.filter(({ isAssigned }) => isAssigned).map(({ slug }) => slug));
  return {
    topics: assignTopics(paper, rules).map((topic) => ({
      ...topic,
      ...(narrow.has(topic.slug) && { borderline: true as const }),
    })),
    nearTopics: close
      .filter(({ isAssigned }) => !isAssigned)
      .map(({ slug, why }) => ({ slug, why })),
  };
}
