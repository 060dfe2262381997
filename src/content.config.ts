import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { generatedPapers } from './loaders/generated-papers.ts';
import { topicSchema } from './papers/schema.ts';

export const collections = {
  papers: defineCollection({ loader: generatedPapers('content/papers') }),
  topics: defineCollection({
    loader: glob({ base: 'content/topics', pattern: '*.mdx' }),
    schema: topicSchema,
  }),
};
