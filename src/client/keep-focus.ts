/**
 * Changes the page so that the focus stays on its element, and in view where it was in view. Where
 * the element goes, the one that comes to its place in its list gets the focus, or else the fallback.
 * @param fallback never removed by the change
 */
export function keepFocus(fallback: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === fallback || focused === document.body) {
    change();
    return;
  }
  const list = focused.closest('ul, ol');
  const place = listStops(list).indexOf(focused);
  const wasVisible = isVisible(focused);
  change();
  if (!focused.checkVisibility()) {
    const stops = listStops(list);
    (stops[Math.min(place, stops.length - 1)] ?? fallback).focus();
    return;
  }
  if (document.activeElement !== focused) focused.focus({ preventScroll: true });
  if (wasVisible && !isVisible(focused)) focused.scrollIntoView({ block: 'nearest' });
}

const listStops = (list: Element | null) => [
  ...(list?.querySelectorAll<HTMLElement>('a, input') ?? []),
];

function isVisible(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
