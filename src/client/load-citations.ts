import type { Citation } from '../exports/citations/citation.ts';
import type { CslItem } from '../exports/citations/csl-item.ts';
import { fetchJson } from './fetch-json.ts';

/** What a paper is cited with, in the browser. */
export type LoadedCitation = Pick<Citation, 'item' | 'references'>;

/**
 * The citation of one paper.
 * @param item address of its CSL-JSON
 * @param text address of its references, as `toReferenceText` writes them
 * @throws where one of them cannot be reached
 */
export async function loadCitation(item: string, text: string): Promise<LoadedCitation[]> {
  const [items, response] = await Promise.all([fetchJson<CslItem[]>(item), fetch(text)]);
  if (!response.ok) throw new Error(`${text}: ${response.status}`);
  const blocks = (await response.text()).trim().split('\n\n');
  return [{ item: items[0]!, references: blocks.map((block) => block.split('\n')[1]!) }];
}

/**
 * Citations of all papers, in list order; choose from them by `id`.
 * @param all their address, `urls.citations()`
 * @throws where it cannot be reached
 */
export function loadCitations(all: string): Promise<Citation[]> {
  return fetchJson<Citation[]>(all);
}
