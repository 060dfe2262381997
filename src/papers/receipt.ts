import type { Message } from './message.ts';
import type { Stretch } from './parsed-paper.ts';

/** What became of one run of lines. `duplicate` is a paper that an earlier place already gave. */
export interface ReceiptStretch {
  /** First and last line, counted from 1. */
  lines: [first: number, last: number];
  as: Stretch['as'] | 'duplicate';
  /** The paper that these lines became, or that they repeat; only for `paper` and `duplicate`. */
  id?: string;
  /** At most 200 characters of the text; only for `furniture` and `set-aside`. */
  text?: string;
  /** What was guessed about these lines, a sentence. */
  guess?: string;
}

/** What became of one list. */
export interface ListReceipt {
  slug: string;
  title: string;
  /** Path from the project's root, with forward slashes. */
  file: string;
  format: string;
  /** `YYYY-MM-DD`. */
  added: string;
  sizeBytes: number;
  lineCount: number;
  /** Papers that the site shows from this list, without duplicates. */
  paperCount: number;
  /** Every line of the list once, in order. */
  stretches: ReceiptStretch[];
}

/** What became of every line of every list: the proof that nothing was lost in silence. */
export interface Receipt {
  /** In the order of the manifest. */
  lists: ListReceipt[];
  messages: Message[];
}
