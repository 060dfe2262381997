import type { APIRoute } from 'astro';
import type { Bundle } from '../../exports/markdown/bundle.ts';
import { getBundles } from '../_bundles.ts';
import { toTextResponse } from '../_text.ts';

export async function getStaticPaths() {
  const bundles = await getBundles();
  return bundles.map((bundle) => ({ params: { name: bundle.name }, props: bundle }));
}

export const GET: APIRoute<Bundle> = ({ props }) => toTextResponse(props.text, 'markdown');
