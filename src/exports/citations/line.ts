import { cleanText } from '../feeds/clean-text.ts';

/** A text on one line that every format can hold: white space is single spaces, no control characters. */
export function toLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
