import type { APIRoute } from 'astro';
import { getPapers } from '../../collections.ts';
import { drawDots, previewSize, thinOut } from '../../charts/map-dots.ts';

/** All papers as dots in the colour of the text around, once for all pages that mark some of them. */
export const GET: APIRoute = async () => {
  const places = (await getPapers()).map(({ map }) => map);
  const dots = drawDots(thinOut(places).map((index) => places[index]!));
  const path = `<path id="dots" d="${dots}" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${previewSize} ${previewSize}">${path}</svg>`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
