import {
  groupByAuthor,
  groupByResource,
  groupByTag,
  groupByVenue,
  groupByYear,
} from '../../papers/groups.ts';
import type { Paper } from '../../papers/schema.ts';
import { urls } from '../../urls.ts';

/** Papers that share a page, and can be cited together. */
export interface CitedSet<P extends Paper> {
  /** Address of the page. */
  page: string;
  papers: readonly P[];
}

/**
 * Pages whose papers have their references in files beside them. Of a page with one paper they would
 * repeat those of the paper: {@link isSet} says which.
 */
export function listSets<P extends Paper>(
  papers: readonly P[],
  topics: readonly { slug: string; papers: readonly P[] }[],
): CitedSet<P>[] {
  const groups = [
    [topics, urls.topic],
    [groupByTag(papers), urls.tag],
    [groupByAuthor(papers), urls.author],
    [groupByVenue(papers), urls.venue],
    [groupByYear(papers), urls.year],
    [groupByResource(papers), urls.resource],
  ] as const;
  return groups
    .flatMap(([some, urlOf]) => some.map(({ slug, papers }) => ({ page: urlOf(slug), papers })))
    .filter(({ papers }) => isSet(papers));
}

/** Whether papers are cited together, and not as the one that they are. */
export const isSet = (papers: readonly Paper[]) => papers.length > 1;
