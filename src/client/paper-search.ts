import { keepExact } from '../search/exact-words.ts';
import { applyFacets, type FacetCounts, type FacetTable } from '../search/facets.ts';
import type { SearchAnswer } from '../search/find-papers.ts';
import { toggleValue } from '../search/narrowing.ts';
import {
  formatSearchState,
  isFiltered,
  parseSearchState,
  type SearchState,
  type SortName,
} from '../search/search-state.ts';
import { moveThrough } from './arrow-keys.ts';
import { closeOnLeave } from './close-on-leave.ts';
import { FacetPanel } from './facet-panel.ts';
import { keepFocus } from './keep-focus.ts';
import { addRecent } from './recent-searches.ts';
import { ResultRows } from './result-rows.ts';
import { SearchEngine } from './search-engine.ts';
import { findSearchAddress } from './search-link.ts';
import { readPlace, savePlace } from './search-place.ts';
import { readEdition, SearchReceipt } from './search-receipt.ts';
import { findLooser, SearchStart } from './search-start.ts';

const pageSize = 30;
/** Rows that a first look sees; the others follow at once. */
const firstRows = 10;
/** Browsers refuse addresses that change at every key, and few rows are read between two keys. */
const typingPauseMs = 250;
/** Facets of longer lists are fetched only where a reader opens them. */
const manyPapers = 2000;
const wide = '(min-width: 60rem)';

/**
 * The search page. Query, filters and order stand in the address, and `data-search-state` says
 * `idle`, `searching` or `done`.
 */
class PaperSearch extends HTMLElement {
  #engine = new SearchEngine(this.dataset['index']!);
  #state = parseSearchState(location.search);
  #papers: readonly number[] = [];
  #marks: readonly string[] = [];
  #shown = pageSize;
  #run = 0;
  #timer = 0;
  #title = document.title;
  #box = this.#part<HTMLInputElement>('.search-form input');
  #sort = this.#part<HTMLSelectElement>('.sort select');
  #more = this.#part('.show-more');
  /** Hidden until there is something to show, so that nothing moves when it comes. */
  #body = this.#part('.search-body');
  #receipt = new SearchReceipt(this.#part('.receipt'), readEdition(this));
  #start = new SearchStart(this.#part('.search-start'), this.#box);
  #rows = new ResultRows(this.#part('.results'), this.#part('.search-main > template'));
  #panel = new FacetPanel(this.#part('.facets'), (name, value) =>
    this.#go(toggleValue(this.#state, name, value)),
  );

  connectedCallback() {
    history.scrollRestoration = 'manual';
    if (Number(this.dataset['papers']) <= manyPapers && matchMedia(wide).matches)
      this.#panel.open();
    this.#listen();
    if (!location.search) this.#box.focus();
    addRecent(this.#state.query);
    void this.#showAddress();
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  #listen() {
    closeOnLeave(this.#part('#search-help'));
    // A failure shows when the search itself fails.
    const prepare = () => void this.#engine.prepare().catch(() => {});
    this.#box.addEventListener('focus', prepare, { once: true });
    this.#box.addEventListener('input', () => this.#type());
    this.#part('.search-form').addEventListener('submit', (event) => {
      event.preventDefault();
      addRecent(this.#box.value);
      this.#go(this.#read());
    });
    this.#sort.addEventListener('change', () => this.#go(this.#read()));
    this.#part('.search-again').addEventListener('click', () => {
      this.#box.focus();
      void this.#search();
    });
    this.#panel.onOpen(() => {
      if (this.dataset['searchState'] !== 'searching') void this.#search();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    this.addEventListener('click', (event) => this.#follow(event));
    this.addEventListener('keydown', (event) =>
      moveThrough(event, [this.#box, ...this.#rows.links]),
    );
    document.addEventListener('scrollend', () => this.#savePlace());
    // Before a link leads away: the address may still be that of what was typed before.
    document.addEventListener('click', () => this.#settle(), { capture: true });
    window.addEventListener('popstate', () => {
      // Links within the page come here too; they ask for no other search.
      const isOther = location.search !== formatSearchState(this.#state);
      if (isOther || readPlace()) void this.#showAddress();
    });
  }

  /** What the form asks for, with what else was chosen before. */
  #read(): SearchState {
    const query = this.#box.value;
    return {
      ...this.#state,
      query,
      sort: this.#sort.value as SortName,
      exact: keepExact(this.#state.exact, query),
    };
  }

  #type() {
    this.#state = this.#read();
    this.#shown = pageSize;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#writeAddress('replaceState'), typingPauseMs);
    void this.#search({ isTyping: true });
  }

  /** Goes on to another search, which Back leaves again. */
  #go(state: SearchState) {
    this.#settle();
    this.#state = state;
    this.#shown = pageSize;
    this.#writeForm();
    this.#writeAddress('pushState');
    void this.#search();
  }

  /** Puts the address into the form, searches, and goes to where the reader was. */
  async #showAddress() {
    clearTimeout(this.#timer);
    const place = readPlace();
    this.#state = parseSearchState(location.search);
    this.#shown = place?.rows ?? pageSize;
    this.#writeForm();
    await this.#search();
    if (place) scrollTo({ top: place.scrollPx, behavior: 'instant' });
  }

  #writeForm() {
    const { query, sort } = this.#state;
    // The cursor stays where it is in a box that does not change.
    if (this.#box.value.trim() !== query.trim()) this.#box.value = query;
    this.#sort.value = sort;
  }

  #writeAddress(how: 'pushState' | 'replaceState') {
    const address = location.pathname + formatSearchState(this.#state);
    if (address !== location.pathname + location.search) history[how](null, '', address);
    this.#writeTitle();
  }

  #writeTitle() {
    const query = this.#state.query.trim();
    document.title = `${query && `${query} · `}${this.#title}`;
  }

  #settle() {
    clearTimeout(this.#timer);
    this.#writeAddress('replaceState');
    this.#savePlace();
  }

  #savePlace() {
    if (this.dataset['searchState'] === 'done') savePlace(this.#shown);
  }

  async #search({ isTyping = false } = {}) {
    const run = ++this.#run;
    const state = this.#state;
    const isIdle = !isAsked(state);
    this.#writeTitle();
    this.#part('.search-again').hidden = true;
    this.dataset['searchState'] = isIdle ? 'idle' : 'searching';
    if (isIdle) this.#showIdle();
    else if (this.#rows.count === 0) this.#receipt.say('Searching …');
    // Facets come while the first words are searched for, and not after them.
    if (this.#panel.isOpen) this.#engine.facets().catch(() => {});
    try {
      if (isIdle) await this.#showFacets(run, state, undefined);
      else await this.#answer(run, state, isTyping);
    } catch {
      if (run !== this.#run) return;
      if (!isIdle) this.#showError();
    }
    if (run === this.#run && !isIdle) this.dataset['searchState'] = 'done';
  }

  /** What a reader who goes on typing would hardly see: all rows, and papers found by meaning. */
  #finish(run: number) {
    if (run === this.#run) void this.#search();
  }

  async #answer(run: number, state: SearchState, isTyping: boolean) {
    const answer = await this.#engine.search(state, {
      withCounts: this.#panel.isOpen,
      withMeaning: !isTyping,
    });
    const table = isFiltered(state) ? await this.#engine.facets() : undefined;
    if (run !== this.#run) return;
    this.#papers = answer.papers;
    this.#marks = answer.marks;
    const showTop = () => {
      this.#body.hidden = false;
      this.#receipt.show(state, answer, table);
      this.#part('.sort').hidden = answer.papers.length < 2;
      if (answer.papers.length > 0) this.#start.hide();
      else this.#start.showNothing(state.query, []);
    };
    await this.#showRows(run, firstRows, showTop);
    if (!isTyping) await this.#showRows(run);
    else setTimeout(() => this.#finish(run), typingPauseMs);
    if (run !== this.#run) return;
    await this.#showFacets(run, state, answer);
    if (answer.papers.length === 0) void this.#showLooser(run, state, table);
  }

  /** @param above changes what stands above the rows, in the same frame */
  async #showRows(run: number, end = this.#shown, above = () => {}) {
    if (run !== this.#run) return;
    const wanted = this.#papers.slice(0, Math.min(end, this.#shown));
    const papers = await Promise.all(wanted.map((paper) => this.#engine.load(paper)));
    if (run !== this.#run) return;
    keepFocus(this.#box, () => {
      above();
      this.#rows.show(papers, this.#marks);
      this.#more.hidden = papers.length >= this.#papers.length;
    });
  }

  async #showFacets(run: number, state: SearchState, answer: SearchAnswer | undefined) {
    this.#panel.showChosen(state.facets);
    if (!this.#panel.isOpen) return;
    const table = await this.#engine.facets();
    const counts = answer?.counts ?? (await this.#count(state, table));
    if (run !== this.#run) return;
    keepFocus(this.#box, () => this.#panel.show(table, counts, state.facets));
  }

  /** Of the papers found, where the column was opened meanwhile; without a search of the whole list. */
  async #count(state: SearchState, table: FacetTable): Promise<FacetCounts> {
    if (!isAsked(state)) return applyFacets(table, [...table.byTitle.keys()], state.facets).counts;
    return (await this.#engine.search(state, { withCounts: true })).counts!;
  }

  /** Searches for less than a search that found nothing. */
  async #showLooser(run: number, state: SearchState, table: FacetTable | undefined) {
    const looser = await findLooser(state, table, (other) => this.#engine.search(other));
    if (run === this.#run) this.#start.showNothing(state.query, looser);
  }

  #showIdle() {
    this.#papers = [];
    this.#showNoRows();
    this.#receipt.clear('');
    this.#start.showStart(this.#state);
  }

  #showError() {
    this.#showNoRows();
    this.#start.hide();
    this.#receipt.clear(
      'The search index could not be loaded. Check the connection and search again.',
    );
    this.#part('.search-again').hidden = false;
  }

  #showNoRows() {
    this.#body.hidden = false;
    keepFocus(this.#box, () => this.#rows.show([], []));
    this.#more.hidden = true;
    this.#part('.sort').hidden = true;
  }

  async #showMore() {
    const next = this.#rows.count;
    this.#shown = next + pageSize;
    await this.#showRows(this.#run);
    this.#rows.links[next]?.focus();
    this.#savePlace();
  }

  /** Searches that links on the page ask for happen in place. */
  #follow(event: MouseEvent) {
    const row = (event.target as Element).closest('.row-title');
    if (row) addRecent(this.#state.query);
    const link = findSearchAddress(event);
    if (!link) return;
    event.preventDefault();
    const popover = link.closest<HTMLElement>('[popover]');
    popover?.hidePopover();
    if (popover || link.closest('.search-start')) this.#box.focus();
    this.#go(parseSearchState(link.search));
    addRecent(this.#state.query);
  }
}

/** Whether anything is searched for. */
const isAsked = (state: SearchState) => state.query.trim() !== '' || isFiltered(state);

customElements.define('paper-search', PaperSearch);
