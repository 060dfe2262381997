/** Wraps a search box: the `/` key goes to it from anywhere on the page. */
class SearchShortcut extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) return;
      // The search page has a box of its own in the main part: that one first.
      const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
      event.preventDefault();
      (box ?? this.querySelector('input'))?.focus();
    });
  }
}

customElements.define('search-shortcut', SearchShortcut);
