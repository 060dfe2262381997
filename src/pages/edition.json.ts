import type { APIRoute } from 'astro';
import { getNewestDay, getPapers } from '../collections.ts';

/** What the end of the build completes to an `Edition`. */
export const GET: APIRoute = async () =>
  Response.json({ papers: (await getPapers()).length, newest: (await getNewestDay()) ?? '' });
