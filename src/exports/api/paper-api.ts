import { z } from 'astro/zod';
import type { Paper } from '../../papers/schema.ts';
import { headSchema, toHead } from './api-head.ts';
import { apiPaperSchema, toApiPaper } from './api-paper.ts';

/** What `/api/papers/<id>.json` holds. No edition, so that it stays as it is while its paper does. */
export const paperApiSchema = z
  .object({ ...headSchema, paper: apiPaperSchema })
  .meta({ title: 'One paper of a Sheaf site' });

/** One paper, for `/api/papers/<id>.json`. */
export function toPaperApi(paper: Paper): z.output<typeof paperApiSchema> {
  return { ...toHead('paper'), paper: toApiPaper(paper) };
}
