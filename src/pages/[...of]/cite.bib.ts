import type { APIRoute } from 'astro';
import { getSetCitationPaths, toCitationResponse, type CitationProps } from '../_citation-files.ts';

export const getStaticPaths = getSetCitationPaths;

export const GET: APIRoute<CitationProps> = ({ props }) =>
  toCitationResponse(props.citations, 'bib');
