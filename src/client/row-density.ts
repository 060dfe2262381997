import { RowAbstracts } from './row-abstracts.ts';

/** What a list shows of a paper: one line, its facts, or its abstract too. */
type Density = 'compact' | 'comfortable' | 'abstracts';

/**
 * Three buttons that say how much lists show of each paper. The choice stands in `data-rows` of the
 * page's root, where `theme.js` puts it before the first paint. `data-ready` says that the rows have
 * what was chosen. A `densitychange` event of the document tells lists that fill their rows themselves.
 */
class RowDensity extends HTMLElement {
  #abstracts = new RowAbstracts(this.dataset.abstracts!);

  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button) this.#choose(button.value as Density);
    });
    const { dataset } = document.documentElement;
    // This page is the one with abstracts, whatever was chosen for others.
    if (document.querySelector('main .rows[data-abstracts]')) dataset.rows = 'abstracts';
    void this.#show((dataset.rows as Density | undefined) ?? 'comfortable');
  }

  #choose(density: Density) {
    const root = document.documentElement;
    if (density === 'comfortable') delete root.dataset.rows;
    else root.dataset.rows = density;
    try {
      if (density === 'comfortable') localStorage.removeItem('sheaf-rows');
      else localStorage.setItem('sheaf-rows', density);
    } catch {
      // Storage is blocked: the choice lasts for this page.
    }
    for (const list of document.querySelectorAll<HTMLElement>('.rows[data-abstracts]'))
      delete list.dataset.abstracts;
    void this.#show(density);
    document.dispatchEvent(new Event('densitychange'));
  }

  async #show(density: Density) {
    for (const button of this.querySelectorAll('button'))
      button.ariaPressed = String(button.value === density);
    if (density === 'abstracts') await this.#abstracts.fill(document.querySelector('main')!);
    else this.#abstracts.stop();
    this.dataset.ready = '';
  }
}

customElements.define('row-density', RowDensity);
