import type { Paper } from '../../papers/schema.ts';
import { toCslItem, type CslItem } from './csl-item.ts';
import { formatReferences } from './formatted.ts';

/** Everything that a paper is cited with. */
export interface Citation {
  /** Id of the paper. */
  id: string;
  item: CslItem;
  /** The reference in each style, in the order of `citationStyles`. */
  references: string[];
}

/** A paper as others cite it, under its key. */
export function toCitation(paper: Paper, key: string): Citation {
  const item = toCslItem(paper, key);
  return { id: paper.id, item, references: formatReferences(item) };
}
