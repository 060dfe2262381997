import { readFile } from 'node:fs/promises';
import type { Receipt } from './papers/receipt.ts';

/** The ingest receipt that the content script wrote beside the papers. */
export async function getReceipt(): Promise<Receipt> {
  return JSON.parse(await readFile('content/papers/receipt.json', 'utf8')) as Receipt;
}
