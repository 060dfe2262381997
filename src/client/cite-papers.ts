/** Fills its popover with references to copy, once it is opened. */
class CitePapers extends HTMLElement {
  connectedCallback() {
    this.querySelector('[popover]')?.addEventListener(
      'beforetoggle',
      () => void import('./cite-panel.ts').then(({ fillPanel }) => fillPanel(this)),
      { once: true },
    );
  }
}

customElements.define('cite-papers', CitePapers);
