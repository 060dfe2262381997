import type { APIRoute } from 'astro';
import { getPapers } from '../../collections.ts';
import { toBundlesApi } from '../../exports/api/bundles-api.ts';
import { nameEdition } from '../../papers/edition.ts';
import { getBundles } from '../_bundles.ts';

export const GET: APIRoute = async () =>
  Response.json(toBundlesApi(await getBundles(), nameEdition(await getPapers())));
