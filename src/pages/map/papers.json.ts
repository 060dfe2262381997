import type { APIRoute } from 'astro';
import { getPapers, getTopics } from '../../collections.ts';
import { toMapData } from '../../charts/map-data.ts';

/** All papers with their places, and the regions of the map. */
export const GET: APIRoute = async () =>
  Response.json(toMapData(await getPapers(), await getTopics()));
