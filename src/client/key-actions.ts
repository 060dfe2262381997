import { showKeyHelp } from './key-help.ts';

/** What single keys do: `j` and `k` go through the papers of a page, `o` opens, `n` and `p` leaf. */
export function pressKey(key: string): void {
  if (key === 'j') goToRow(1);
  else if (key === 'k') goToRow(-1);
  else if (key === 'o') currentRow()?.click();
  else if (key === 'n') follow('next');
  else if (key === 'p') follow('prev');
  else if (key === '?') showKeyHelp();
}

/** Titles of papers that a reader sees, and what brings more of them. */
function listStops(): HTMLElement[] {
  const stops = document.querySelectorAll<HTMLElement>('main .row-title, main .show-more');
  return [...stops].filter((stop) => stop.checkVisibility());
}

/** The row that has the focus, also where it is on another link of the row. */
function currentRow(): HTMLElement | undefined {
  const focused = document.activeElement;
  const row = focused?.closest('.row')?.querySelector<HTMLElement>('.row-title');
  return row ?? (focused?.matches('.show-more') ? (focused as HTMLElement) : undefined);
}

/** From no row, on from what is in view. */
function goToRow(step: 1 | -1): void {
  const stops = listStops();
  const current = currentRow();
  const firstBelow = stops.findIndex((stop) => stop.getBoundingClientRect().top >= 0);
  const inView = firstBelow < 0 ? stops.length : firstBelow;
  const from = current ? stops.indexOf(current) + step : step > 0 ? inView : inView - 1;
  const next = stops[Math.max(0, Math.min(from, stops.length - 1))];
  if (!next) return;
  next.focus({ preventScroll: true });
  (next.closest('.row') ?? next).scrollIntoView({ block: 'nearest' });
}

/** The first way on of the page: to the next paper, or the next part of a list. */
function follow(way: 'next' | 'prev'): void {
  document.querySelector<HTMLElement>(`main nav:not([hidden]) a[rel="${way}"]`)?.click();
}
