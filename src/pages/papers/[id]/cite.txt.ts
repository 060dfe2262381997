import type { APIRoute } from 'astro';
import { toReferenceText } from '../../../exports/citations/styles.ts';
import { getPaperCitationPaths, type CitationProps } from '../../_citation-files.ts';

export const getStaticPaths = getPaperCitationPaths;

export const GET: APIRoute<CitationProps> = ({ props }) =>
  new Response(toReferenceText(props.citations[0]!.references));
