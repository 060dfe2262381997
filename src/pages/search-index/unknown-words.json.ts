import type { APIRoute } from 'astro';
import { getPapers } from '../../collections.ts';
import english from '../../search/common-english.txt?raw';
import { Lexicon } from '../../search/lexicon.ts';
import { makeUnknownWords } from '../../search/unknown-words.ts';
import { getLexicon } from './_lexicon.ts';

/** What helps a search with words that no paper holds. */
export const GET: APIRoute = async () => {
  const papers = await getPapers();
  const lexicon = new Lexicon(await getLexicon());
  return Response.json(makeUnknownWords(papers, english, (key) => lexicon.has(key)));
};
