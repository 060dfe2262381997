import type { APIRoute } from 'astro';
import { getPapers, getTopics } from '../../collections.ts';
import { makeLexicon } from '../../search/lexicon.ts';

/** What the browser knows of the list before it searches. */
export const GET: APIRoute = async () =>
  Response.json(makeLexicon(await getPapers(), await getTopics()));
