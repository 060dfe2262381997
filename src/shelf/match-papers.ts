import { findArxivId } from '../search/arxiv-id.ts';
import type { BibliographyEntry } from './bibliography-entry.ts';

/** What a reference can be recognised by. */
export interface KnownPaper {
  id: string;
  title: string;
  /** The key by which this site's references name it; empty where unknown. */
  key: string;
  /** arXiv identifier without version; empty where unknown. */
  arxiv: string;
}

/** Which paper of this site a reference means; undefined where none, or more than one, fits. */
export type FindPaper = (entry: BibliographyEntry) => KnownPaper | undefined;

/**
 * Recognises references by, in this order: the address of a paper's page on a site like this one, the
 * arXiv number, this site's key or the paper's id as key, the title without case, accents and punctuation.
 */
export function makePaperFinder(papers: readonly KnownPaper[]): FindPaper {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const byArxiv = indexOnly(papers, ({ arxiv }) => arxiv);
  const byKey = indexOnly(papers, ({ key }) => key);
  const byTitle = indexOnly(papers, ({ title }) => normaliseTitle(title));
  return ({ key, title, identifiers }) => {
    const words = identifiers.flatMap((text) => text.split(/[\s,;{}\\]+/)).filter(Boolean);
    for (const word of words) {
      const found =
        byId.get(/\/papers\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(word)?.[1] ?? '') ??
        byArxiv.get(findArxivId(word) ?? '');
      if (found) return found;
    }
    return byKey.get(key) ?? byId.get(key) ?? byTitle.get(normaliseTitle(title));
  };
}

/** Letters and digits alone; empty for a title without any. */
function normaliseTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** By a key that only one paper has; papers with an empty key are left out. */
function indexOnly(
  papers: readonly KnownPaper[],
  keyOf: (paper: KnownPaper) => string,
): Map<string, KnownPaper> {
  const groups = Map.groupBy(papers, keyOf);
  return new Map(
    [...groups].flatMap(([key, some]) => (key && some.length === 1 ? [[key, some[0]!]] : [])),
  );
}
