import type { APIRoute } from 'astro';
import { getPapers } from '../../collections.ts';
import { makeSearchNames } from '../../search/names.ts';

/** Titles, ids and authors, for searches that ask for them. */
export const GET: APIRoute = async () => Response.json(makeSearchNames(await getPapers()));
