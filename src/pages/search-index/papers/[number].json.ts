import type { APIRoute, GetStaticPaths } from 'astro';
import { getPapers, type PaperPage } from '../../../collections.ts';
import { toIndexedPaper } from '../../../search/indexed-paper.ts';
import { urls } from '../../../urls.ts';

export const getStaticPaths = (async () =>
  (await getPapers()).map((paper, number) => ({
    params: { number: String(number) },
    props: { paper },
  }))) satisfies GetStaticPaths;

/** What a search shows of a paper, by its number in list order. */
export const GET: APIRoute<{ paper: PaperPage }> = ({ props: { paper } }) =>
  Response.json(toIndexedPaper(paper, urls.paper(paper.id)));
