import type { Row } from '../papers/rows.ts';
import {
  formatListState,
  parseListState,
  isFiltered,
  selectRows,
  type ListState,
} from '../search/list-state.ts';
import { fetchJson } from './fetch-json.ts';
import { fillRow, type RowContext } from './fill-row.ts';

interface Index {
  topics: Record<string, string>;
  rows: Row[];
}

/**
 * Filters and sorts a list of papers in place. What is chosen stands in the address; where nothing
 * is chosen the page is as it came from the server.
 */
class PaperBrowser extends HTMLElement {
  #index: Promise<Index> | undefined;
  #abstracts: Promise<Record<string, string>> | undefined;
  #rows: Row[] = [];
  #context: RowContext | undefined;
  #shown = 0;
  #run = 0;

  connectedCallback() {
    const served = {
      path: location.pathname,
      rows: [...this.#list.children],
      status: this.#status.textContent,
    };
    const showAddress = () => {
      if (location.search || location.pathname !== served.path)
        void this.#show(parseListState(location.search));
      else this.#restore(served.rows, served.status);
    };
    const choose = (state: ListState) => {
      history.pushState(null, '', this.dataset.papers + formatListState(state));
      showAddress();
    };

    this.#form.addEventListener('change', () => choose(this.#read()));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    for (const button of [this.#clear, this.#part('.clear')])
      button.addEventListener('click', () => {
        const { sort, abstracts } = this.#read();
        choose({
          sort,
          abstracts,
          topics: [],
          tag: '',
          year: '',
          venue: '',
          type: '',
          code: false,
        });
        this.#form.querySelector('select')?.focus();
      });
    this.#more.addEventListener('click', () => this.#showMore());
    window.addEventListener('popstate', showAddress);
    if (location.search) showAddress();
  }

  get #form() {
    return this.#part('form') as HTMLFormElement;
  }

  get #list() {
    return this.#part('.rows');
  }

  get #status() {
    return this.#part('[role="status"]');
  }

  get #clear() {
    return this.#part('form button');
  }

  get #more() {
    return this.#part('.show-more');
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #read(): ListState {
    const values = new FormData(this.#form);
    return parseListState(
      `?${new URLSearchParams([...values].map(([name, value]) => [name, String(value)]))}`,
    );
  }

  #write(state: ListState) {
    const { elements } = this.#form;
    const field = <T extends Element>(name: string) => elements.namedItem(name) as unknown as T;
    field<HTMLSelectElement>('sort').value = state.sort === 'list' ? '' : state.sort;
    for (const name of ['tag', 'year', 'venue', 'type'] as const)
      field<HTMLSelectElement>(name).value = state[name];
    field<HTMLInputElement>('code').checked = state.code;
    field<HTMLInputElement>('view').checked = state.abstracts;
    const selects = [...this.#form.querySelectorAll<HTMLSelectElement>('[name="topic"]')];
    for (const [index, select] of selects.entries()) select.value = state.topics[index] ?? '';
    this.#showSecondTopic();
  }

  /** A second topic can be asked for where there is a first one. */
  #showSecondTopic() {
    const [first, second] = this.#form.querySelectorAll<HTMLSelectElement>('[name="topic"]');
    second!.closest('label')!.hidden = !first!.value;
  }

  /** The page as it came. */
  #restore(rows: readonly Element[], status: string | null) {
    this.#run++;
    this.#form.reset();
    this.#showSecondTopic();
    this.#list.replaceChildren(...rows);
    this.#status.textContent = status;
    this.#clear.hidden = this.#part('.empty').hidden = this.#more.hidden = true;
    this.#showPager(true);
  }

  async #show(state: ListState) {
    const run = ++this.#run;
    this.#write(state);
    try {
      const { rows, topics } = await this.#load();
      const abstracts = state.abstracts ? await this.#loadAbstracts() : undefined;
      if (run !== this.#run) return;
      this.#rows = selectRows(rows, state);
      this.#context = {
        template: this.#part('template') as HTMLTemplateElement,
        paperUrl: (id) => `${this.dataset.papers}${id}/`,
        topicUrl: (slug) => `${this.dataset.topics}${slug}/`,
        topicTitle: (slug) => topics[slug] ?? slug,
        abstract: (id) => abstracts?.[id],
      };
      this.#clear.hidden = !isFiltered(state);
      this.#part('.empty').hidden = this.#rows.length > 0;
      this.#status.textContent = `${this.#rows.length} ${this.#rows.length === 1 ? 'paper' : 'papers'}`;
      this.#showPager(false);
      this.#list.replaceChildren();
      this.#shown = 0;
      this.#addRows();
    } catch {
      this.#status.textContent =
        'The list could not be loaded. Check the connection and try again.';
    }
  }

  #showPager(visible: boolean) {
    const pager = this.querySelector<HTMLElement>('.pager');
    if (pager) pager.hidden = !visible;
  }

  #addRows() {
    const until = this.#shown + Number(this.dataset.pageSize);
    const context = this.#context!;
    this.#list.append(...this.#rows.slice(this.#shown, until).map((row) => fillRow(row, context)));
    this.#shown = Math.min(until, this.#rows.length);
    this.#more.hidden = this.#shown >= this.#rows.length;
  }

  #showMore() {
    const next = this.#shown;
    this.#addRows();
    this.#list.children[next]?.querySelector('a')?.focus();
  }

  #load(): Promise<Index> {
    this.#index ??= fetchJson<Index>(this.dataset.rows!).catch((error) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  #loadAbstracts(): Promise<Record<string, string>> {
    this.#abstracts ??= fetchJson<Record<string, string>>(this.dataset.abstracts!).catch(
      (error) => {
        this.#abstracts = undefined;
        throw error;
      },
    );
    return this.#abstracts;
  }
}

customElements.define('paper-browser', PaperBrowser);
