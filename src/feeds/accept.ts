import type { Paper } from '../papers/schema.ts';
import { extendLedger } from './announce.ts';
import { toGuid } from './guid.ts';
import type { LedgerItem } from './ledger.ts';

/**
 * The ledger after accepting what a list holds now: new papers at its end; items without a paper marked
 * as removed; a paper that came back is no longer so, and keeps its day.
 */
export function acceptPapers(items: readonly LedgerItem[], papers: readonly Paper[]): LedgerItem[] {
  const present = new Set(papers.map(({ id }) => toGuid(id)));
  return extendLedger(items, papers).map(({ removed: _, ...item }) =>
    present.has(item.guid) ? item : { ...item, removed: true },
  );
}
