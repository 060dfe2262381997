/** Where a reader was in a list of results, kept with the entry of the browser's history. */
export interface SearchPlace {
  /** Number of rows shown. */
  rows: number;
  scrollPx: number;
}

export function readPlace(): SearchPlace | undefined {
  const { rows, scrollPx } = (history.state ?? {}) as Partial<SearchPlace>;
  return typeof rows === 'number' && typeof scrollPx === 'number' ? { rows, scrollPx } : undefined;
}

export function savePlace(rows: number): void {
  const place: SearchPlace = { rows, scrollPx: scrollY };
  const before = readPlace();
  if (before?.rows === rows && before.scrollPx === scrollY) return;
  history.replaceState(place, '');
}
