import { claimKindNames } from '../papers/claims.ts';
import type { Paper } from '../papers/schema.ts';
import { listTerms, type Term } from './paper-terms.ts';

/** What pages with the reader's own papers know of a paper besides its row. */
export interface PaperDetails {
  /** Labels of tags with their slugs. */
  tags: Term[];
  /** Names of the systems that it introduces. */
  systems: string[];
  /** Benchmarks and data sets that its abstract names, with their slugs. */
  resources: Term[];
  /** See {@link listTerms}. */
  terms: Term[];
  /** Sentences that state a result, and of what kinds. */
  claims: { text: string; kinds: string }[];
}

/** Details of all papers by id. */
export function listDetails(papers: readonly Paper[]): Record<string, PaperDetails> {
  const terms = listTerms(papers);
  return Object.fromEntries(
    papers.map((paper): [string, PaperDetails] => [
      paper.id,
      {
        tags: paper.tags.map(({ slug, label }) => [slug, label]),
        systems: paper.systems.map(({ name }) => name),
        resources: paper.resources.map(({ slug, name }) => [slug, name]),
        terms: terms.get(paper.id)!,
        claims: paper.claims.map(({ start, end, kinds }) => ({
          text: paper.abstract.slice(start, end),
          kinds: kinds.map((kind) => claimKindNames[kind]).join(', '),
        })),
      },
    ]),
  );
}
