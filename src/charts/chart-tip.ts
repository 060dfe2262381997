/**
 * The one tip of a page, beside the mark that the reader points at or has the focus on. As WCAG 1.4.13
 * asks, it stays while the pointer is on it, and Escape closes it.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
 */
let box: HTMLElement | undefined;
let shown: HTMLElement | SVGElement | undefined;
let closing = 0;

/** Time to move the pointer from the mark to its tip. */
const graceMs = 200;
const gapPx = 8;

/** Shows what a mark says in its `data-tip`. */
export function showTip(mark: HTMLElement | SVGElement): void {
  clearTimeout(closing);
  if (mark === shown) return;
  hideTip();
  box ??= makeBox();
  box.textContent = mark.dataset['tip'] ?? '';
  shown = mark;
  mark.setAttribute('aria-describedby', box.id);
  mark.addEventListener('pointerleave', hideSoon);
  mark.addEventListener('blur', hideTip);
  box.showPopover();
  place();
}

function hideTip(): void {
  clearTimeout(closing);
  shown?.removeAttribute('aria-describedby');
  shown?.removeEventListener('pointerleave', hideSoon);
  shown?.removeEventListener('blur', hideTip);
  shown = undefined;
  box?.hidePopover();
}

function hideSoon(event: Event): void {
  // A finger leaves as soon as it has tapped.
  if ((event as PointerEvent).pointerType === 'touch') return;
  clearTimeout(closing);
  closing = window.setTimeout(() => {
    if (shown && !shown.matches(':hover, :focus-visible')) hideTip();
  }, graceMs);
}

/** Above the mark, or below it where there is no room; inside the window. */
function place(): void {
  if (!box || !shown) return;
  const mark = (shown.querySelector('.bar') ?? shown).getBoundingClientRect();
  const { offsetWidth, offsetHeight } = box;
  const top = mark.top - offsetHeight - gapPx;
  const left = mark.left + mark.width / 2 - offsetWidth / 2;
  const room = document.documentElement.clientWidth - offsetWidth - gapPx;
  box.style.top = `${top >= gapPx ? top : mark.bottom + gapPx}px`;
  box.style.left = `${Math.max(gapPx, Math.min(left, room))}px`;
}

function makeBox(): HTMLElement {
  const made = document.createElement('div');
  made.id = 'chart-tip';
  made.className = 'chart-tip';
  made.role = 'tooltip';
  made.popover = 'manual';
  made.addEventListener('pointerenter', () => clearTimeout(closing));
  made.addEventListener('pointerleave', hideSoon);
  document.body.append(made);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hideTip();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!made.contains(target as Node) && !shown?.contains(target as Node)) hideTip();
  });
  document.addEventListener('scroll', place, { passive: true, capture: true });
  return made;
}
