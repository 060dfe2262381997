import type { Row } from '../papers/rows.ts';
import { setCompared } from '../shelf/change-shelf.ts';
import type { PaperDetails } from '../shelf/paper-details.ts';
import { isId } from '../shelf/read-shelf.ts';
import { maxCompared } from '../shelf/shelf.ts';
import { makeCompareTable } from './compare-table.ts';
import { fetchJson } from './fetch-json.ts';
import { changeShelf, getShelf } from './shelf-store.ts';
import { showToast } from './shelf-toast.ts';

/** The page that puts papers side by side: those of its address, or else those that the reader chose. */
class ComparePapers extends HTMLElement {
  #rows = new Map<string, Row>();
  #topics: Record<string, string> = {};
  #details: Record<string, PaperDetails> = {};

  connectedCallback() {
    window.addEventListener('hashchange', () => this.#show());
    const select = this.#part('select') as HTMLSelectElement;
    select.addEventListener('change', () => {
      if (select.value) this.#choose([...this.#asked, select.value]);
      select.focus();
    });
    this.#part('.comparison').addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (!button) return;
      this.#choose(this.#asked.filter((id) => id !== button.value));
      select.focus();
    });
    this.#part('.clear').addEventListener('click', () => {
      this.#choose([]);
      select.focus();
    });
    this.#part('.copy').addEventListener('click', () => void copyAddress());
    void this.#start();
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  /** Ids of the address, whether they are of this site or not. */
  get #asked(): string[] {
    const ids = new URLSearchParams(location.hash.slice(1)).get('papers')?.split(',') ?? [];
    return [...new Set(ids.filter(isId))].slice(0, maxCompared);
  }

  async #start() {
    try {
      const index = fetchJson<{ rows: Row[]; topics: Record<string, string> }>(
        this.dataset['rows']!,
      );
      this.#details = await fetchJson<Record<string, PaperDetails>>(this.dataset['details']!);
      const { rows, topics } = await index;
      this.#rows = new Map(rows.map((row) => [row.id, row]));
      this.#topics = topics;
    } catch {
      this.#part('[role="status"]').textContent =
        'The papers could not be loaded. Check the connection and load the page again.';
      this.toggleAttribute('data-ready', true);
      return;
    }
    const { compare } = getShelf();
    if (this.#asked.length === 0 && compare.length > 0) this.#setAddress(compare);
    this.#show();
    this.toggleAttribute('data-ready', true);
  }

  /** The reader's choice goes into the address and onto the shelf. */
  #choose(ids: readonly string[]) {
    this.#setAddress(ids);
    changeShelf(setCompared(ids));
    this.#show();
  }

  #setAddress(ids: readonly string[]) {
    history.replaceState(null, '', ids.length > 0 ? `#papers=${ids.join(',')}` : location.pathname);
  }

  #show() {
    const asked = this.#asked;
    const papers = asked.flatMap((id) => {
      const row = this.#rows.get(id);
      const details = this.#details[id];
      return row && details ? [{ row, details }] : [];
    });
    this.#part('.comparison').replaceChildren(
      ...(papers.length > 0
        ? [makeCompareTable(papers, (slug) => this.#topics[slug] ?? slug)]
        : []),
    );
    const missing = asked.length - papers.length;
    this.#part('[role="status"]').textContent =
      describe(papers.length) +
      (missing > 0
        ? ` ${missing} of the papers asked for ${missing === 1 ? 'is' : 'are'} not on this site.`
        : '');
    this.#offer(asked);
    this.#part('.copy').hidden = this.#part('.clear').hidden = papers.length === 0;
  }

  /** Papers that can be added: those that the reader saved or opened. */
  #offer(asked: readonly string[]) {
    const select = this.#part('select') as HTMLSelectElement;
    const { papers, viewed } = getShelf();
    const ids = new Set([...papers, ...viewed].map(({ id }) => id));
    const options = [...ids]
      .filter((id) => this.#rows.has(id) && !asked.includes(id))
      .map((id) => new Option(this.#rows.get(id)!.title, id));
    select.replaceChildren(select.options[0]!, ...options);
    select.value = '';
    select.disabled = options.length === 0 || asked.length >= maxCompared;
  }
}

function describe(papers: number): string {
  if (papers === 0) return 'Choose two to four papers.';
  if (papers === 1) return 'One paper is here. Choose another one to see what they share.';
  return `${papers} papers: what they share, and what sets them apart.`;
}

async function copyAddress(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    void showToast('Copied.');
  } catch {
    // Browsers give the clipboard only to secure pages, and may ask their user.
    void showToast('Not allowed; copy the page’s address itself.');
  }
}

customElements.define('compare-papers', ComparePapers);
