import type { APIRoute } from 'astro';
import { getPapers } from '../../collections.ts';
import { listDetails } from '../../shelf/paper-details.ts';

/** What the pages with the reader's own papers show of them, by paper id. */
export const GET: APIRoute = async () => Response.json(listDetails(await getPapers()));
