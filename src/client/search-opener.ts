import type { SearchDialog } from './search-dialog.ts';
import { isSingleKey } from './single-keys.ts';
import { keepTypedKeys } from './typed-keys.ts';

/**
 * A button that opens the search dialog, as `/` does on the page and Ctrl or ⌘ K anywhere. The dialog
 * is fetched once a reader comes near the button; the search itself when the dialog opens.
 */
class SearchOpener extends HTMLElement {
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback() {
    const form = this.querySelector('form')!;
    form.querySelector('button')!.ariaHasPopup = 'dialog';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#open(form);
    });
    // A failure shows when the dialog is asked for.
    for (const hint of ['pointerenter', 'pointerdown', 'focusin'])
      this.addEventListener(hint, () => void this.#load().catch(() => {}), { once: true });
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      void this.#open(form);
    });
  }

  async #open(form: HTMLFormElement) {
    // The search page has a box of its own.
    const box = document.querySelector<HTMLInputElement>('main [data-search-state] input');
    if (box) return box.focus();
    const endTyping = keepTypedKeys();
    try {
      (await this.#load()).open(endTyping());
    } catch {
      endTyping();
      // The search page is the same search.
      form.submit();
    }
  }

  #load(): Promise<SearchDialog> {
    this.#dialog ??= import('./search-dialog.ts')
      .then(({ addSearchDialog }) => addSearchDialog(this.dataset))
      .catch((error) => {
        this.#dialog = undefined;
        throw error;
      });
    return this.#dialog;
  }
}

/** `/` outside of boxes, and Ctrl or ⌘ K anywhere. */
function isShortcut(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return !altKey && !shiftKey && key.toLowerCase() === 'k';
  return key === '/' && isSingleKey(event);
}

customElements.define('search-opener', SearchOpener);
