import { z } from 'astro/zod';
import type { Message } from '../papers/message.ts';

/** Where the ledger lies, from the project's root. */
export const ledgerFile = 'content/feed-ledger.json';

const about =
  'Every item that the feeds have announced, in the order of the course. Written by "npm run feeds -- --accept"; never edit or reorder it.';

const itemSchema = z.strictObject({
  /** What feed readers know the item by. */
  guid: z.string().min(1),
  /** The day it is dated in every feed, whatever the list says later. */
  date: z.iso.date(),
  /** The paper's title when it was announced. */
  title: z.string().min(1),
  /** Its paper was taken out on purpose. */
  removed: z.literal(true).optional(),
});

const ledgerSchema = z.object({ items: z.array(itemSchema) });

/** One item that feed readers may have seen. */
export type LedgerItem = z.output<typeof itemSchema>;

/**
 * Reads the ledger. Empty text, a file that is not there, is a ledger without items.
 * @returns no items where the text cannot be used, with the reason
 */
export function parseLedger(text: string): { items: LedgerItem[]; messages: Message[] } {
  if (text.trim() === '') return { items: [], messages: [] };
  try {
    const { items } = ledgerSchema.parse(JSON.parse(text));
    const seen = new Set<string>();
    const twin = items.find(({ guid }) => seen.size === seen.add(guid).size);
    if (!twin) return { items, messages: [] };
    return { items: [], messages: [invalid(`${twin.guid} twice`, lineOf(text, twin.guid))] };
  } catch (error) {
    const found =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0]!
        : (error as Error).message.replace(/\s+/g, ' ');
    return { items: [], messages: [invalid(found, 1)] };
  }
}

/** The ledger as text, one item a line, so that a change reads well in git. */
export function formatLedger(items: readonly LedgerItem[]): string {
  const lines = items.map((item) => `    ${JSON.stringify(item)}`);
  return `{\n  "about": ${JSON.stringify(about)},\n  "items": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** The line of a guid's last mention in the ledger's text, counted from 1. */
export function lineOf(text: string, guid: string): number {
  const offset = Math.max(text.lastIndexOf(JSON.stringify(guid)), 0);
  return text.slice(0, offset).split('\n').length;
}

function invalid(found: string, line: number): Message {
  return {
    severity: 'error',
    file: ledgerFile,
    line,
    column: 1,
    rule: 'invalid-ledger',
    expected: 'JSON with every announced item once',
    found,
    advice: 'Take the file back from git; only npm run feeds writes it.',
  };
}
