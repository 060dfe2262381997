import { countPapers } from '../papers/count-papers.ts';
import type { Row } from '../papers/rows.ts';
import { clearViewed, isSaved, savePapers } from '../shelf/change-shelf.ts';
import { parseShareFragment, type SharedList } from '../shelf/share-link.ts';
import { maxCompared, type SavedPaper, type Shelf } from '../shelf/shelf.ts';
import { countNew } from '../shelf/visit.ts';
import { mergeNotes } from '../shelf/merge-shelves.ts';
import { urls } from '../urls.ts';
import { fetchJson } from './fetch-json.ts';
import { ListTransfer } from './list-transfer.ts';
import { makeListedRows, type ListedPaper } from './listed-rows.ts';
import { SavedRows } from './saved-rows.ts';
import { changeShelf, getShelf, getTrouble, onShelfChange } from './shelf-store.ts';
import { formatDay, troubleTexts } from './shelf-words.ts';
import { showToast } from './shelf-toast.ts';

/** Opened papers that the page lists. */
const shownViewed = 12;

/** The reader's papers: what is saved, new, lately viewed, and lists that others shared. */
class ReadingList extends HTMLElement {
  #rows: ReadonlyMap<string, Row> | undefined;
  #saved!: SavedRows;
  #shared: SharedList | undefined;

  connectedCallback() {
    this.#saved = new SavedRows(
      this.#part('.saved-rows'),
      this.#template('saved'),
      this.#part('#yours'),
    );
    new ListTransfer(this.#part('.transfer'), { ...this.dataset }, () => this.#rows);
    this.#filter.addEventListener('input', () => this.#showSaved());
    this.#filter.addEventListener('submit', (event) => event.preventDefault());
    this.#part('.saved-rows').addEventListener('change', () => this.#showPicked());
    this.#part('.compare').addEventListener('click', () => {
      location.href = urls.compare(this.#saved.picked);
    });
    this.#part('.clear-viewed').addEventListener('click', () => {
      changeShelf(clearViewed);
      this.#part('#yours').focus();
    });
    this.#part('.add-shared').addEventListener('click', () => this.#addShared());
    this.#part('.close-shared').addEventListener('click', () => this.#closeShared());
    addEventListener('hashchange', () => this.#showShared());
    onShelfChange(() => this.#show());
    void this.#start();
  }

  get #filter() {
    return this.#part('form') as HTMLFormElement;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #template(name: string) {
    return this.#part(`template.${name}`) as HTMLTemplateElement;
  }

  async #start() {
    try {
      const { rows } = await fetchJson<{ rows: Row[] }>(this.dataset['rows']!);
      this.#rows = new Map(rows.map((row) => [row.id, row]));
      this.#renewTitles();
    } catch {
      // What is saved has its title; the rest of the page waits for a network.
    }
    this.#showShared();
    this.#show();
    this.toggleAttribute('data-ready', true);
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  /** Keeps titles as the site has them now, for the day on which it no longer has them. */
  #renewTitles() {
    const { papers } = getShelf();
    const renewed = papers.map((paper) => ({
      ...paper,
      title: this.#rows?.get(paper.id)?.title ?? paper.title,
    }));
    if (renewed.some(({ title }, index) => title !== papers[index]!.title))
      changeShelf((shelf) => ({ ...shelf, papers: renewed }));
  }

  #show() {
    const shelf = getShelf();
    const trouble = getTrouble();
    this.#part('.trouble').hidden = !trouble;
    if (trouble) this.#part('.trouble').textContent = troubleTexts[trouble];
    this.#showSaved();
    this.#fillSection('.viewed-list', shelf.viewed.slice(0, shownViewed));
    void this.#showNew(shelf);
  }

  #showSaved() {
    const { papers } = getShelf();
    const values = new FormData(this.#filter);
    const show = String(values.get('show'));
    const words = String(values.get('words')).toLowerCase().split(/\s+/);
    const shown = papers.filter((paper) => fits(paper, show, words));
    this.#saved.show(shown, shown.length === papers.length, {
      rows: this.#rows,
      urlOf: urls.paper,
    });
    this.#part('.empty-list').hidden = papers.length > 0;
    this.#filter.hidden = papers.length === 0;
    this.#part('.none-left').hidden = papers.length === 0 || shown.length > 0;
    const read = papers.filter((paper) => paper.read).length;
    const part = shown.length < papers.length ? `${shown.length} of ` : '';
    this.#part('form [role="status"]').textContent =
      `${part}${countPapers(papers.length)}, ${read} read`;
    this.#showPicked();
  }

  #showPicked() {
    const count = this.#saved.picked.length;
    const button = this.#part('.compare') as HTMLButtonElement;
    button.disabled = count < 2 || count > maxCompared;
    button.textContent = count > 0 ? `Compare ${countPapers(count)}` : 'Compare';
    button.title = button.disabled ? `Choose two to ${maxCompared} papers` : '';
  }

  async #showNew({ visit }: Shelf) {
    if (!this.#rows || countNew(visit) === 0) return;
    const latest = await fetchJson<[id: string, number: number][]>(this.dataset['latest']!);
    const ids = latest.filter(([, number]) => number > visit!.before!.seen).map(([id]) => id);
    this.#part('#new').textContent = `New since ${formatDay(visit!.before!.last)}`;
    this.#fillSection(
      '.new-list',
      ids.map((id) => ({ id })),
    );
  }

  /** Shows a section with rows of these papers; without any it is hidden. */
  #fillSection(selector: string, papers: readonly ListedPaper[]) {
    const section = this.#part(selector);
    const list = section.querySelector('ol')!;
    section.hidden = papers.length === 0;
    const ids = papers.map(({ id }) => id).join();
    // A row that is there stays: the reader may be in it.
    if (list.dataset['ids'] === ids) return;
    list.dataset['ids'] = ids;
    list.replaceChildren(
      ...makeListedRows(papers, this.#template('listed'), this.#rows ?? new Map(), urls.paper),
    );
  }

  #showShared() {
    this.#shared = parseShareFragment(location.hash, this.#rows?.keys() ?? []);
    const section = this.#part('.shared-list');
    if (!this.#shared) {
      section.hidden = true;
      return;
    }
    const { papers, unknown } = this.#shared;
    this.#fillSection('.shared-list', papers);
    section.hidden = false;
    const missing = `${countPapers(unknown)} of this list ${unknown === 1 ? 'is' : 'are'} not on this site`;
    this.#part('.shared-list [role="status"]').textContent = this.#rows
      ? [countPapers(papers.length), ...(unknown > 0 ? [missing] : [])].join('; ')
      : 'The list could not be read without the site’s data. Check the connection and load the page again.';
    (this.#part('.add-shared') as HTMLButtonElement).hidden = papers.length === 0;
  }

  #addShared() {
    const { papers } = this.#shared!;
    const fresh = papers.filter(({ id }) => !isSaved(getShelf(), id)).length;
    const named = papers.map(({ id }) => ({ id, title: this.#rows?.get(id)?.title ?? '' }));
    const notes = new Map(papers.map(({ id, note }) => [id, note]));
    changeShelf(savePapers(named, new Date().toISOString()));
    changeShelf((shelf) => ({
      ...shelf,
      papers: shelf.papers.map((paper) => ({
        ...paper,
        note: mergeNotes(paper.note, notes.get(paper.id) ?? ''),
      })),
    }));
    this.#closeShared();
    void showToast(
      fresh > 0 ? `${countPapers(fresh)} added to your list.` : 'All of them are on your list.',
    );
  }

  #closeShared() {
    history.replaceState(null, '', location.pathname);
    this.#showShared();
    this.#part('#yours').focus();
  }
}

function fits({ read, note, title }: SavedPaper, show: string, words: readonly string[]): boolean {
  if ((show === 'read' && !read) || (show === 'unread' && read) || (show === 'noted' && !note))
    return false;
  const text = `${title}\n${note}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

customElements.define('reading-list', ReadingList);
