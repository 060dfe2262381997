import type { PaperData, TopicData } from '../../papers/schema.ts';

/** One topic with its permanent id. */
export type Topic = TopicData & { slug: string };

/** A topic of a paper, with its evidence in the order of weight. */
export type AssignedTopic = PaperData['topics'][number];
