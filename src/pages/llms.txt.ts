import type { APIRoute } from 'astro';
import { getPapers, getTopics } from '../collections.ts';
import { toLlmsTxt } from '../exports/markdown/llms.ts';
import { toTextResponse } from './_text.ts';

export const GET: APIRoute = async () =>
  toTextResponse(toLlmsTxt(await getPapers(), await getTopics()), 'plain');
