import type { APIRoute } from 'astro';
import { getLexicon } from './_lexicon.ts';

/** What the browser knows of the list before it searches. */
export const GET: APIRoute = async () => Response.json(await getLexicon());
