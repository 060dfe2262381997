import type { Row } from '../papers/rows.ts';
import {
  formatListState,
  isFiltered,
  parseListState,
  selectRows,
  type ListState,
} from '../search/list-state.ts';
import { groupRows, type RowGroup } from '../search/row-groups.ts';
import { fetchJson } from './fetch-json.ts';
import { fillRow, type RowContext } from './fill-row.ts';
import { keepFocus } from './keep-focus.ts';
import { syncChildren } from './sync-children.ts';

interface Index {
  topics: Record<string, string>;
  rows: Row[];
}

/**
 * Filters, sorts and groups a list of papers in place. What is chosen stands in the address; where
 * nothing is chosen the page is as it came from the server.
 */
class PaperBrowser extends HTMLElement {
  #index: Promise<Index> | undefined;
  /** Rows as elements by paper: one that is shown again keeps its element, and so the focus. */
  #items = new Map<string, HTMLElement>();
  #groups: RowGroup[] = [];
  #context: RowContext | undefined;
  #shown = 0;
  #run = 0;
  /** As it came from the server; also holds the rows of lists without groups. */
  #list = this.#part('.rows');

  connectedCallback() {
    const served = {
      path: location.pathname,
      rows: [...this.#list.children] as HTMLElement[],
      status: this.#status.textContent,
    };
    for (const row of served.rows) this.#items.set(row.dataset.paperId!, row);
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
        const { sort, group } = this.#read();
        choose({ ...parseListState(''), sort, group });
        this.#form.querySelector('select')?.focus();
      });
    this.#more.addEventListener('click', () => this.#showMore());
    window.addEventListener('popstate', showAddress);
    if (location.search) showAddress();
  }

  get #form() {
    return this.#part('form') as HTMLFormElement;
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
    field<HTMLSelectElement>('group').value = state.group === 'none' ? '' : state.group;
    for (const name of ['tag', 'year', 'venue', 'type'] as const)
      field<HTMLSelectElement>(name).value = state[name];
    field<HTMLInputElement>('code').checked = state.code;
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
  #restore(rows: readonly HTMLElement[], status: string | null) {
    this.#run++;
    this.#form.reset();
    this.#showSecondTopic();
    this.#place([{ heading: '', items: rows }]);
    this.#status.textContent = status;
    this.#clear.hidden = this.#part('.empty').hidden = this.#more.hidden = true;
    this.#showPager(true);
  }

  async #show(state: ListState) {
    const run = ++this.#run;
    this.#write(state);
    try {
      const { rows, topics } = await this.#load();
      if (run !== this.#run) return;
      const selected = selectRows(rows, state);
      this.#groups =
        state.group === 'none'
          ? [{ heading: '', rows: selected }]
          : groupRows(selected, state.group, topics);
      this.#context = {
        template: this.#part('template') as HTMLTemplateElement,
        paperUrl: (id) => `${this.dataset.papers}${id}/`,
        topicUrl: (slug) => `${this.dataset.topics}${slug}/`,
        topicTitle: (slug) => topics[slug] ?? slug,
      };
      this.#clear.hidden = !isFiltered(state);
      this.#part('.empty').hidden = selected.length > 0;
      this.#status.textContent = `${selected.length} ${selected.length === 1 ? 'paper' : 'papers'}`;
      this.#showPager(false);
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

  /** @returns the first row that was added */
  #addRows(): HTMLElement | undefined {
    const before = this.#shown;
    let room = before + Number(this.dataset.pageSize);
    const groups = this.#groups
      .map(({ heading, rows }) => {
        const some = rows.slice(0, room);
        room -= some.length;
        return { heading, count: rows.length, items: some.map((row) => this.#itemOf(row)) };
      })
      .filter(({ items }) => items.length > 0);
    const items = groups.flatMap((group) => group.items);
    this.#place(groups);
    this.#shown = items.length;
    const total = this.#groups.reduce((sum, { rows }) => sum + rows.length, 0);
    this.#more.hidden = this.#shown >= total;
    return items[before];
  }

  #itemOf(row: Row): HTMLElement {
    const item = this.#items.get(row.id) ?? fillRow(row, this.#context!);
    this.#items.set(row.id, item);
    return item;
  }

  /** Shows rows, below their headings where they have some. */
  #place(groups: readonly { heading: string; count?: number; items: readonly HTMLElement[] }[]) {
    keepFocus(this.#form.querySelector('select')!, () => {
      const elements = groups.map(({ heading, count, items }) => {
        if (heading) return makeGroup(heading, count!, items);
        syncChildren(this.#list, items);
        return this.#list;
      });
      if (groups.length === 0) this.#list.replaceChildren();
      syncChildren(this.#part('.listed'), elements);
    });
  }

  #showMore() {
    this.#addRows()?.querySelector('a')?.focus();
  }

  #load(): Promise<Index> {
    this.#index ??= fetchJson<Index>(this.dataset.rows!).catch((error) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }
}

function makeGroup(heading: string, count: number, items: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('div');
  group.className = 'row-group';
  const title = document.createElement('h2');
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = `${count} ${count === 1 ? 'paper' : 'papers'}`;
  title.append(heading, ' ', number);
  const list = document.createElement('ol');
  list.className = 'rows';
  list.role = 'list';
  list.append(...items);
  group.append(title, list);
  return group;
}

customElements.define('paper-browser', PaperBrowser);
