import type { APIRoute } from 'astro';
import { getPapers, getTopics } from '../../collections.ts';
import { toTopicsApi } from '../../exports/api/topics-api.ts';

export const GET: APIRoute = async () =>
  Response.json(toTopicsApi(await getTopics(), await getPapers()));
