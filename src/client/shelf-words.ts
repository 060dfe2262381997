import type { ShelfTrouble } from './shelf-store.ts';

/** `12 November`, as the reader's clock had it. */
export function formatDay(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
}

/** What is said where changes are not kept. */
export const troubleTexts: Record<ShelfTrouble, string> = {
  blocked:
    'This browser keeps nothing for this site: your list lasts until you leave the page. Its link takes it along, or save a file.',
  full: 'The browser’s storage for this site is full: changes last until you leave the page. To keep them, save a file.',
  newer:
    'Your list was changed by a newer edition of this site: reload the page. Changes made here are not kept.',
};
