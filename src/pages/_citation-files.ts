import { getCitations, getPapers, getTopics } from '../collections.ts';
import type { Citation } from '../exports/citations/citation.ts';
import { citationFormTypes, type CitationForm } from '../exports/citations/forms.ts';
import { listSets } from '../exports/citations/list-sets.ts';
import { writeCitations } from '../exports/citations/write-citations.ts';
import { fromBase } from '../urls.ts';

/** What the file of one paper, or of the papers of a page, is made from. */
export interface CitationProps {
  citations: readonly Citation[];
}

/** A path for each paper. */
export async function getPaperCitationPaths() {
  return [...(await getCitations())].map(([id, citation]) => ({
    params: { id },
    props: { citations: [citation] },
  }));
}

/** A path for each page with several papers: that of the page. */
export async function getSetCitationPaths() {
  const citations = await getCitations();
  return listSets(await getPapers(), await getTopics()).map(({ page, papers }) => ({
    params: { of: fromBase(page).replace(/\/$/, '') },
    props: { citations: papers.map(({ id }) => citations.get(id)!) },
  }));
}

/** Citations as a file. */
export function toCitationResponse(citations: Iterable<Citation>, form: CitationForm): Response {
  const items = [...citations].map(({ item }) => item);
  return new Response(writeCitations(items, form), {
    headers: { 'Content-Type': citationFormTypes[form] },
  });
}
