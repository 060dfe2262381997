import type { APIRoute } from 'astro';
import { getPapers, getTopicTitles } from '../../collections.ts';
import { toRow } from '../../papers/rows.ts';

/** All rows in list order, for filters and sorting in the browser. */
export const GET: APIRoute = async () =>
  Response.json({
    topics: Object.fromEntries(await getTopicTitles()),
    rows: (await getPapers()).map(toRow),
  });
