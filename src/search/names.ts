import { toAuthorSlug } from '../papers/groups.ts';
import type { Paper } from '../papers/schema.ts';

/** Names that single papers have, for queries that ask for them. Papers are numbered in list order. */
export interface SearchNames {
  ids: string[];
  /** Empty where unknown. */
  arxiv: string[];
  titles: string[];
  /** Most papers first. */
  authors: { name: string; slug: string; papers: number[] }[];
}

/** @param papers in list order */
export function makeSearchNames(papers: readonly Paper[]): SearchNames {
  const authors = new Map<string, SearchNames['authors'][number]>();
  for (const [paper, { authors: names }] of papers.entries()) {
    for (const name of names) {
      const slug = toAuthorSlug(name);
      const author = authors.get(slug) ?? { name, slug, papers: [] };
      authors.set(slug, author);
      if (author.papers.at(-1) !== paper) author.papers.push(paper);
    }
  }
  return {
    ids: papers.map(({ id }) => id),
    arxiv: papers.map(({ arxiv = '' }) => arxiv),
    titles: papers.map(({ title }) => title),
    authors: [...authors.values()].sort(
      (a, b) => b.papers.length - a.papers.length || (a.slug < b.slug ? -1 : 1),
    ),
  };
}
