import type { Share } from './distinctive-tags.ts';
import type { Paper } from './schema.ts';

/** Papers of a set that go together, and the tag that says so. */
export interface SubTheme<P extends Paper = Paper> {
  slug: string;
  label: string;
  papers: P[];
}

/** A set of papers in parts; each paper is in one of them. */
export interface SubThemes<P extends Paper = Paper> {
  themes: SubTheme<P>[];
  /** Papers that none of the themes holds. */
  others: P[];
}

/** Fewer papers need no parts. */
const fewest = 6;
/** A tag that more of the papers carry says little that the set's own title does not. */
const broad = 0.4;
/** There are at most so many themes, however many papers. */
const most = 18;

/**
 * Parts a set of papers by tags that set it apart: each time the tag with the greatest sum of log odds
 * over the papers that are still left, as long as two or more of them have it. Tags that more than two
 * papers in five carry come after all others, for what is then left.
 * @param tags of the set, as `findDistinctiveTags` gives them; of equal ones the first comes first
 * @returns papers in the order given
 */
export function findSubThemes<P extends Paper>(
  papers: readonly P[],
  tags: readonly Share[],
): SubThemes<P> {
  const themes: SubTheme<P>[] = [];
  let left = [...papers];
  if (papers.length < fewest) return { themes, others: left };
  const enough = Math.max(2, Math.ceil(papers.length / most));
  const isBroad = ({ count }: Share) => count > broad * papers.length;
  for (const pool of [tags.filter((tag) => !isBroad(tag)), tags.filter(isBroad)]) {
    for (;;) {
      const counts = countTags(left);
      const weigh = ({ slug, ratio }: Share) => {
        const count = counts.get(slug) ?? 0;
        return count < enough ? 0 : count * Math.log(ratio);
      };
      const next = pool.reduce<Share | undefined>(
        (best, tag) => (weigh(tag) > (best ? weigh(best) : 0) ? tag : best),
        undefined,
      );
      if (!next) break;
      const has = (paper: Paper) => paper.tags.some(({ slug }) => slug === next.slug);
      themes.push({ slug: next.slug, label: next.label, papers: left.filter(has) });
      left = left.filter((paper) => !has(paper));
    }
  }
  return { themes, others: left };
}

function countTags(papers: readonly Paper[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of papers)
    for (const { slug } of tags) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}
