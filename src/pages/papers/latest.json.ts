import type { APIRoute } from 'astro';
import { getArrivals } from '../../collections.ts';

/** More papers than this at once are counted as new, but only the last of them are marked. */
const maxMarked = 1000;

/** Papers by when they came to the site, as numbers from 1 by id: the last ones, last first. */
export const GET: APIRoute = async () =>
  Response.json([...(await getArrivals()).byId].sort(([, a], [, b]) => b - a).slice(0, maxMarked));
