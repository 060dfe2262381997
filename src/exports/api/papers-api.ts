import { z } from 'astro/zod';
import { nameEdition } from '../../papers/edition.ts';
import type { Paper } from '../../papers/schema.ts';
import { editionSchema, headSchema, toHead } from './api-head.ts';
import { apiPaperSchema, toApiPaper } from './api-paper.ts';

/** What `/api/papers.json` holds. */
export const papersApiSchema = z
  .object({
    ...headSchema,
    edition: editionSchema,
    generated_from: z
      .array(z.object({ slug: z.string(), papers: z.int().nonnegative() }))
      .describe('The lists, with the number of papers taken from each.'),
    papers: z.array(apiPaperSchema),
  })
  .meta({ title: 'All papers of a Sheaf site' });

/** All papers as programs read them. */
export type PapersApi = z.output<typeof papersApiSchema>;

/** Everything, for `/api/papers.json`. Papers keep the order given. */
export function toPapersApi(papers: readonly Paper[]): PapersApi {
  const bySource = Map.groupBy(papers, ({ source }) => source);
  return {
    ...toHead(),
    edition: nameEdition(papers),
    generated_from: [...bySource].map(([slug, some]) => ({ slug, papers: some.length })),
    papers: papers.map(toApiPaper),
  };
}
