/**
 * Arrow keys go from one stop to the next; Escape goes back to the first.
 * @param stops the box and the results, in their order; other elements keep their keys
 */
export function moveThrough(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const index = stops.indexOf(event.target as HTMLElement);
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Escape: 0 }[event.key];
  if (next === undefined || index < 0 || (event.key === 'Escape' && index === 0)) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus();
}
