import type { Message } from '../papers/message.ts';
import type { ParsedSource, Stretch } from '../papers/parsed-paper.ts';
import type { ListReceipt, Receipt, ReceiptStretch } from '../papers/receipt.ts';
import { sourcePath, type SourceEntry } from './manifest.ts';
import type { Placement } from './merge.ts';

/** One list, what reading it gave, and what merging made of its papers. */
export interface MergedList {
  entry: SourceEntry;
  parsed: ParsedSource;
  sizeBytes: number;
  placements: readonly Placement[];
}

/**
 * Accounts for every line of every list.
 * @param lists in the order of the manifest.
 * @param messages of all stages, in the order to show them.
 */
export function toReceipt(lists: readonly MergedList[], messages: readonly Message[]): Receipt {
  return { lists: lists.map(toListReceipt), messages: [...messages] };
}

function toListReceipt({ entry, parsed, sizeBytes, placements }: MergedList): ListReceipt {
  const nextPlacement = placements.values();
  return {
    slug: entry.slug,
    title: entry.title,
    file: sourcePath(entry),
    format: entry.format,
    added: entry.added,
    sizeBytes,
    lineCount: parsed.stretches.at(-1)?.to ?? 0,
    paperCount: placements.filter(({ isDuplicate }) => !isDuplicate).length,
    stretches: parsed.stretches.map((stretch) =>
      toReceiptStretch(stretch, stretch.as === 'paper' ? nextPlacement.next().value : undefined),
    ),
  };
}

function toReceiptStretch(stretch: Stretch, placement: Placement | undefined): ReceiptStretch {
  const { from, to, as, text, guess } = stretch;
  return {
    lines: [from, to],
    as: placement?.isDuplicate ? 'duplicate' : as,
    ...(placement && { id: placement.id }),
    ...(as !== 'paper' && text !== '' && { text }),
    ...(guess !== undefined && { guess }),
  };
}
