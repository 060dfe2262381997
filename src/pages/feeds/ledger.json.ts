import type { APIRoute } from 'astro';
import { getLedger } from '../../collections.ts';
import { formatLedger } from '../../feeds/ledger.ts';

export const GET: APIRoute = async () =>
  new Response(formatLedger(await getLedger()), {
    headers: { 'Content-Type': 'application/json' },
  });
