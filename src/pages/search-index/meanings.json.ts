import type { APIRoute } from 'astro';
import { getPapers } from '../../collections.ts';
import { makeMeanings } from '../../search/meaning.ts';
import { WordVectors } from '../../search/word-vectors.ts';
import vectors from '../../search/word-vectors.txt?raw';

/** What the papers mean, for queries whose words they do not hold. */
export const GET: APIRoute = async () =>
  Response.json(makeMeanings(await getPapers(), new WordVectors(vectors)));
