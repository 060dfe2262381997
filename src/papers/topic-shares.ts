import type { Paper } from './schema.ts';
import { countTopics } from './statistics.ts';
import type { WholeList } from './whole-list.ts';

/** A topic in a part of the list, beside what chance would give. */
export interface TopicShare {
  slug: string;
  /** Papers of the part that have the topic. */
  count: number;
  /** Papers of the part that would have it if the part were drawn from the list by lot. */
  expected: number;
}

/**
 * Topics of a part of the list, most papers first.
 * @param except a topic to leave out: the one whose page it is
 */
export function shareTopics(
  part: readonly Paper[],
  list: Pick<WholeList, 'size' | 'topics'>,
  except?: string,
): TopicShare[] {
  return countTopics(part, except).map(({ slug, count }) => ({
    slug,
    count,
    expected: (part.length * list.topics.get(slug)!) / list.size,
  }));
}
