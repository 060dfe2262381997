/** Closes a popover that dims the page once the focus goes on to what lies below it. */
export function closeOnLeave(popover: HTMLElement): void {
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !popover.contains(relatedTarget as Node)) popover.hidePopover();
  });
}
