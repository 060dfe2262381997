import type { APIRoute } from 'astro';
import { getCitations } from '../collections.ts';
import { toCitationResponse } from './_citation-files.ts';

/** All papers, in list order. */
export const GET: APIRoute = async () => toCitationResponse((await getCitations()).values(), 'bib');
