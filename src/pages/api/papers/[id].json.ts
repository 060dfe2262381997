import type { APIRoute } from 'astro';
import { getPapers } from '../../../collections.ts';
import { toPaperApi } from '../../../exports/api/paper-api.ts';
import type { Paper } from '../../../papers/schema.ts';

export async function getStaticPaths() {
  const papers = await getPapers();
  return papers.map((paper) => ({ params: { id: paper.id }, props: paper }));
}

export const GET: APIRoute<Paper> = ({ props }) => Response.json(toPaperApi(props));
