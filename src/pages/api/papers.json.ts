import type { APIRoute } from 'astro';
import { getPapers } from '../../collections.ts';
import { toPapersApi } from '../../exports/api/papers-api.ts';

export const GET: APIRoute = async () => Response.json(toPapersApi(await getPapers()));
