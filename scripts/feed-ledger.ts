import { readFile } from 'node:fs/promises';
import { checkLedger, type LedgerCheck } from '../src/feeds/check-ledger.ts';
import { ledgerFile, parseLedger, type LedgerItem } from '../src/feeds/ledger.ts';
import { formatMessage } from '../src/papers/message.ts';
import type { Paper } from '../src/papers/schema.ts';

/** The ledger and how the papers differ from it. */
export interface LedgerState extends LedgerCheck {
  items: LedgerItem[];
}

/**
 * Reads the ledger and compares papers with it.
 * @throws {Error} where the ledger cannot be read
 */
export async function readLedger(papers: readonly Paper[]): Promise<LedgerState> {
  const text = await readFile(ledgerFile, 'utf8').catch(() => '');
  const { items, messages } = parseLedger(text);
  if (messages.length > 0) throw new Error(messages.map(formatMessage).join('\n'));
  return { items, ...checkLedger(items, papers, text) };
}

/**
 * Says what is new in the feeds.
 * @throws {Error} where an announced item would vanish or be announced again, after saying which
 */
export function reportLedger({ fresh, gone, messages }: LedgerState): void {
  for (const message of messages) console.error(`${message.severity}: ${formatMessage(message)}`);
  if (gone.length > 0)
    throw new Error(
      `Followers of the feeds would lose ${countItems(gone)}, or see them as new again; see above.`,
    );
  if (fresh.length > 0)
    console.log(
      `${countItems(fresh)} will be announced in the feeds. Record them, so that none is announced twice: npm run feeds -- --accept`,
    );
}

/** @example countItems([a, b]) // '2 papers' */
export function countItems({ length }: readonly unknown[]): string {
  return `${length} ${length === 1 ? 'paper' : 'papers'}`;
}
