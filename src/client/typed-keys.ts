/**
 * Keeps what a reader types while the box for it is still being fetched.
 * @returns ends it, and gives what was typed
 */
export function keepTypedKeys(): () => string {
  let typed: string[] = [];
  const keep = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    if (key === 'Backspace') typed.pop();
    else if ([...key].length === 1) typed.push(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', keep, { capture: true });
  return () => {
    document.removeEventListener('keydown', keep, { capture: true });
    const text = typed.join('');
    typed = [];
    return text;
  };
}
