import type { APIRoute } from 'astro';
import { getPapers } from '../collections.ts';
import { toLlmsFullTxt } from '../exports/markdown/llms.ts';
import { toTextResponse } from './_text.ts';

export const GET: APIRoute = async () => toTextResponse(toLlmsFullTxt(await getPapers()), 'plain');
