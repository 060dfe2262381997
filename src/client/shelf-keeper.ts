/**
 * On every page: has the buttons of papers work, and takes papers from other parts of the page by the
 * event `shelf:add` with `detail: { ids }`. What that needs is fetched beside the page.
 */
class ShelfKeeper extends HTMLElement {
  connectedCallback() {
    const page = import('./shelf-page.ts');
    // Without its script a button does nothing; the page is as good as ever.
    const when = (use: (page: typeof import('./shelf-page.ts')) => unknown) =>
      void page.then(use).catch(() => {});
    when(({ start }) => start());
    document.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('[data-shelf]');
      if (button) when(({ press }) => press(button));
    });
    document.addEventListener('shelf:add', (event) =>
      when(({ add }) => add((event as CustomEvent<{ ids: string[] }>).detail.ids)),
    );
  }
}

customElements.define('shelf-keeper', ShelfKeeper);
