import type { APIRoute } from 'astro';
import {
  getPaperCitationPaths,
  toCitationResponse,
  type CitationProps,
} from '../../_citation-files.ts';

export const getStaticPaths = getPaperCitationPaths;

export const GET: APIRoute<CitationProps> = ({ props }) =>
  toCitationResponse(props.citations, 'bib');
