import type { APIRoute } from 'astro';
import { removeIds } from '../../markdown/remove-ids.ts';
import { getPapers } from '../../collections.ts';

/** Abstracts as HTML by paper id, for lists with abstracts in the browser. */
export const GET: APIRoute = async () =>
  Response.json(
    Object.fromEntries((await getPapers()).map(({ id, html }) => [id, removeIds(html)])),
  );
