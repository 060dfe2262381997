import type { APIRoute } from 'astro';
import { getPapers, getPapersById, getTopicTitles } from '../../collections.ts';
import { toPaperMarkdown } from '../../exports/markdown/paper-markdown.ts';
import type { Paper } from '../../papers/schema.ts';
import { toTextResponse } from '../_text.ts';

export async function getStaticPaths() {
  const papers = await getPapers();
  return papers.map((paper) => ({ params: { id: paper.id }, props: paper }));
}

export const GET: APIRoute<Paper> = async ({ props: paper }) =>
  toTextResponse(toPaperMarkdown(paper, await getPapersById(), await getTopicTitles()), 'markdown');
