import type { APIRoute } from 'astro';
import { getCitations } from '../../collections.ts';

/** Everything that papers are cited with, in list order, for sets that the reader makes. */
export const GET: APIRoute = async () => Response.json([...(await getCitations()).values()]);
