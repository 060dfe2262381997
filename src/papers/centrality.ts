import { byPosition } from './order.ts';
import type { Paper } from './schema.ts';

/**
 * Papers by how central they are among the given ones, most central first: the more of the others
 * name it as related, the more central; then the nearer it is to its neighbours; then in list order.
 */
export function sortByCentrality<P extends Paper>(papers: readonly P[]): P[] {
  const namedBy = new Map(papers.map(({ id }) => [id, 0]));
  for (const { related } of papers)
    for (const { id } of related) {
      const count = namedBy.get(id);
      if (count !== undefined) namedBy.set(id, count + 1);
    }
  return papers.toSorted(
    (a, b) =>
      namedBy.get(b.id)! - namedBy.get(a.id)! || b.nearness - a.nearness || byPosition(a, b),
  );
}
