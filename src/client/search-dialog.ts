import styles from '../styles/search-dialog.css?url&no-inline';
import { loadStyles } from './load-styles.ts';
import { OptionList } from './option-list.ts';
import { addRecent, clearRecent, readRecent } from './recent-searches.ts';
import { makeHtml } from './search-dialog-html.ts';
import type { DialogUrls, Option, OptionFinder, OptionGroup } from './search-options.ts';

/**
 * The search dialog, made by `search-opener` when it is first asked for. Its box is a combobox that can
 * be edited, so that Home and End move the caret. `data-urls` and `data-papers` as the opener has them.
 */
class SearchDialog extends HTMLElement {
  #list!: OptionList;
  #finder: Promise<OptionFinder> | undefined;
  #run = 0;

  connectedCallback() {
    this.innerHTML = makeHtml(this.#urls.search);
    const dialog = this.#dialog;
    this.#list = new OptionList(this.#input, this.#part('#search-options'), (option) => {
      addRecent(this.#query || option.textContent);
      // Its place may be on this very page.
      if (option.pathname === location.pathname) dialog.close();
    });
    this.#input.addEventListener('input', () => void this.#update());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.form!.addEventListener('submit', () => addRecent(this.#query));
    this.#part('.clear-recent').addEventListener('click', () => {
      clearRecent();
      void this.#update();
      this.#say('Recent searches are cleared.');
      this.#input.focus();
    });
    this.#part('.dialog-close').addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => {
      // Only the backdrop is the dialog itself.
      if (target === dialog) dialog.close();
    });
    const view = window.visualViewport;
    // The keyboard of a phone covers the page; what it leaves free is this.
    view?.addEventListener('resize', () =>
      this.style.setProperty('--free-height', `${view.height}px`),
    );
  }

  get #urls() {
    return JSON.parse(this.dataset.urls!) as DialogUrls;
  }

  get #dialog() {
    return this.#part<HTMLDialogElement>('dialog');
  }

  get #input() {
    return this.#part<HTMLInputElement>('[role="combobox"]');
  }

  get #query() {
    return this.#input.value.trim();
  }

  #part<T extends HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  /** @param typed what the reader has typed since asking for the dialog */
  open(typed: string) {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (typed) this.#input.value = typed;
    this.#input.focus();
    if (!typed) this.#input.select();
    // A failure shows when a search fails.
    void this.#load()
      .then((finder) => finder.prepare())
      .catch(() => {});
    void this.#update();
  }

  #load(): Promise<OptionFinder> {
    this.#finder ??= import('./search-options.ts')
      .then(({ OptionFinder }) => {
        return new OptionFinder(this.#urls, Number(this.dataset.papers));
      })
      .catch((error) => {
        this.#finder = undefined;
        throw error;
      });
    return this.#finder;
  }

  async #update() {
    const run = ++this.#run;
    const query = this.#query;
    const start = this.#part('.dialog-start');
    this.#list.unchoose();
    if (!query) {
      this.#showRecent(readRecent());
      start.hidden = false;
      return this.#say('Type a word, a name or a title.');
    }
    if (!this.#part('.clear-recent').hidden) this.#showRecent([]);
    if (this.#list.isEmpty) this.#say('Searching …');
    try {
      const { groups, summary } = await (await this.#load()).find(query);
      if (run !== this.#run) return;
      this.#show(groups);
      start.hidden = groups.length > 0;
      this.#say(summary);
    } catch {
      if (run !== this.#run) return;
      this.#show([]);
      this.#say('The search index could not be loaded. Check the connection and type on.');
    }
  }

  #showRecent(queries: readonly string[]) {
    this.#part('.clear-recent').hidden = queries.length === 0;
    const options = queries.map((query): Option => {
      return { url: this.#toSearchUrl(query), label: [{ text: query, isMatch: false }], note: '' };
    });
    this.#show([{ name: 'Recent searches', options }]);
  }

  #show(groups: readonly OptionGroup[]) {
    this.#list.show(groups);
    this.#part('.dialog-body').scrollTop = 0;
  }

  /** Where the form goes to. */
  #toSearchUrl(query: string): string {
    return `${this.#input.form!.action}?${new URLSearchParams({ q: query })}`;
  }

  #say(text: string) {
    const status = this.#part('[role="status"]');
    if (status.textContent !== text) status.textContent = text;
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (step && !this.#list.isEmpty) {
      event.preventDefault();
      this.#list.move(step);
    } else if (/^(ArrowLeft|ArrowRight|Home|End)$/.test(event.key)) this.#list.unchoose();
    else if (event.key === 'Enter') this.#follow(event);
  }

  /** Without a chosen option, the form goes to the search page by itself. */
  #follow(event: KeyboardEvent) {
    const option = this.#list.chosen;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      addRecent(this.#query || (option?.textContent ?? ''));
      window.open(option?.href ?? this.#toSearchUrl(this.#query), '_blank', 'noopener');
    } else if (option) {
      event.preventDefault();
      option.click();
    }
  }
}

customElements.define('search-dialog', SearchDialog);

export type { SearchDialog };

/**
 * Puts the dialog into the page, with its styles.
 * @param data `urls` and `papers`
 */
export async function addSearchDialog(data: DOMStringMap): Promise<SearchDialog> {
  await loadStyles(styles);
  const dialog = new SearchDialog();
  Object.assign(dialog.dataset, data);
  document.body.append(dialog);
  return dialog;
}
