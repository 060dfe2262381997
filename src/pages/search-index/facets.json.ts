import type { APIRoute } from 'astro';
import { getPapers, getTopicTitles } from '../../collections.ts';
import { makeFacetTable } from '../../search/facets.ts';

/** What searches are filtered and sorted by. */
export const GET: APIRoute = async () =>
  Response.json(makeFacetTable(await getPapers(), await getTopicTitles()));
