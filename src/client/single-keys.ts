/** Shortcuts of a single letter, which readers can turn off (WCAG 2.1.4). */
const storageKey = 'sheaf-keys';
/** For readers whose browser stores nothing. */
let isOffHere = false;

/** Whether a key is pressed by itself, outside of boxes, where such shortcuts are on. */
export function isSingleKey(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, isComposing, defaultPrevented, target } = event;
  if (altKey || ctrlKey || metaKey || isComposing || defaultPrevented) return false;
  const { isContentEditable, tagName } = target as HTMLElement;
  return !isContentEditable && !/^(input|textarea|select)$/i.test(tagName) && areSingleKeysOn();
}

export function areSingleKeysOn(): boolean {
  try {
    return !isOffHere && localStorage.getItem(storageKey) !== 'off';
  } catch {
    return !isOffHere;
  }
}

export function turnSingleKeys(on: boolean): void {
  isOffHere = !on;
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Storage is blocked: the choice lasts for this page.
  }
}
