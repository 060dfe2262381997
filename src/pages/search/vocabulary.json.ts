import type { APIRoute } from 'astro';
import { getPapers, getTopicTitles } from '../../collections.ts';
import { listWords } from '../../search/vocabulary.ts';

/** Every word that a paper can be found by, for an honest answer where there is none. */
export const GET: APIRoute = async () => {
  const papers = await getPapers();
  const titles = await getTopicTitles();
  const texts = papers.flatMap(({ title, abstract, authors, tags }) => [
    title,
    abstract,
    ...authors,
    ...tags.map(({ label }) => label),
  ]);
  return Response.json(listWords([...texts, ...titles.values()]));
};
