import type { APIRoute } from 'astro';
import { getPapers } from '../collections.ts';
import { toPapersMarkdown } from '../exports/markdown/llms.ts';
import { toTextResponse } from './_text.ts';

export const GET: APIRoute = async () =>
  toTextResponse(toPapersMarkdown(await getPapers()), 'markdown');
