import { byAdded } from './order.ts';
import type { Paper } from './schema.ts';

/**
 * Papers that have a social card of their own at most: a card takes some 60 ms to draw, and 25 kB. In a
 * longer list the older papers are shown with the card of the site.
 */
const maxCards = 2000;

/** Ids of the papers that have a social card of their own: the newest on the site. */
export function chooseCardPapers(
  papers: readonly Pick<Paper, 'id' | 'position' | 'added' | 'published'>[],
): Set<string> {
  return new Set(
    papers
      .toSorted(byAdded)
      .slice(0, maxCards)
      .map(({ id }) => id),
  );
}
