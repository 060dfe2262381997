import { makeExcerpt } from '../search/excerpt.ts';
import { formatSearchState, parseSearchState, type SearchState } from '../search/search-state.ts';
import type { PagefindPage } from './pagefind.ts';
import {
  prepareSearch,
  searchPapers,
  type SearchAnswer,
  type SearchIndex,
} from './search-engine.ts';

const pageSize = 30;
const typingPauseMs = 120;

/**
 * Full-text search in the page. Query and filters stand in the address, and
 * `data-search-state` says `idle`, `searching` or `done`.
 */
class PaperSearch extends HTMLElement {
  #answer: SearchAnswer = { results: [], completeCount: 0, terms: [], unknown: [] };
  #title = document.title;
  #run = 0;
  #timer = 0;

  connectedCallback() {
    const input = this.#input;
    // A failure shows when the search itself fails.
    input.addEventListener('focus', () => void prepareSearch(this.#index).catch(() => {}), {
      once: true,
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#go('replaceState'), typingPauseMs);
    });
    this.#part('.search-form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#go('pushState');
    });
    this.#part('.filters').addEventListener('change', () => this.#go('pushState'));
    this.#clear.addEventListener('click', () => {
      for (const select of this.#selects) select.value = '';
      this.#go('pushState');
      input.focus();
    });
    this.#more.addEventListener('click', async () => {
      const next = this.#list.children.length;
      await this.#addResults(this.#run);
      this.#list.children[next]?.querySelector('a')?.focus();
    });
    this.addEventListener('keydown', (event) => this.#moveFocus(event));
    window.addEventListener('popstate', () => this.#showAddress());
    this.#showAddress();
    if (!location.search) input.focus();
  }

  get #index(): SearchIndex {
    const { pagefind, vocabulary, papers } = this.dataset;
    return { pagefind: pagefind!, vocabulary: vocabulary!, papers: Number(papers) };
  }

  get #input() {
    return this.#part('input') as HTMLInputElement;
  }

  get #selects() {
    return this.querySelectorAll<HTMLSelectElement>('.filters select');
  }

  get #clear() {
    return this.#part('.filters button');
  }

  get #list() {
    return this.#part('.results');
  }

  get #more() {
    return this.#part('.show-more');
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  /** Puts the form into the address, and searches. */
  #go(how: 'pushState' | 'replaceState') {
    const values = Object.fromEntries([...this.#selects].map(({ name, value }) => [name, value]));
    const state = { query: this.#input.value, facets: values as SearchState['facets'] };
    const address = location.pathname + formatSearchState(state);
    if (address !== location.pathname + location.search) history[how](null, '', address);
    void this.#search(state);
  }

  /** Puts the address into the form, and searches. */
  #showAddress() {
    const state = parseSearchState(location.search);
    this.#input.value = state.query;
    for (const select of this.#selects) select.value = state.facets[select.name as 'topic'];
    void this.#search(state);
  }

  async #search(state: SearchState) {
    const run = ++this.#run;
    const query = state.query.trim();
    const isFiltered = Object.values(state.facets).some(Boolean);
    this.#clear.hidden = !isFiltered;
    document.title = `${query && `${query} · `}${this.#title}`;
    if (!query && !isFiltered) {
      this.#list.replaceChildren();
      this.#more.hidden = this.#part('.search-empty').hidden = true;
      this.#say('');
      this.dataset.searchState = 'idle';
      return;
    }

    this.dataset.searchState = 'searching';
    if (this.#list.children.length === 0) this.#say('Searching …');
    try {
      const answer = await searchPapers(this.#index, state);
      if (run !== this.#run) return;
      this.#answer = answer;
      await this.#addResults(run, true);
      if (run !== this.#run) return;
      this.#part('.search-empty').hidden = answer.results.length > 0;
      this.#say(describeAnswer(query, answer));
    } catch {
      if (run !== this.#run) return;
      this.#list.replaceChildren();
      this.#more.hidden = true;
      this.#say('The search index could not be loaded. Check the connection and search again.');
    }
    this.dataset.searchState = 'done';
  }

  #say(text: string) {
    this.#part('[role="status"]').textContent = text;
  }

  async #addResults(run: number, fromStart = false) {
    const from = fromStart ? 0 : this.#list.children.length;
    const pages = await Promise.all(
      this.#answer.results.slice(from, from + pageSize).map((result) => result.data()),
    );
    if (run !== this.#run) return;
    const items = pages.map((page) => this.#makeItem(page));
    if (fromStart) this.#list.replaceChildren(...items);
    else this.#list.append(...items);
    this.#more.hidden = this.#list.children.length >= this.#answer.results.length;
  }

  #makeItem({ url, content, anchors, meta }: PagefindPage): HTMLElement {
    const template = this.#part('template') as HTMLTemplateElement;
    const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const part = <T extends HTMLElement>(name: string) => item.querySelector<T>(`.${name}`)!;
    const title = meta.title ?? '';
    item.dataset.paperId = url.split('/').at(-2)!;
    part<HTMLAnchorElement>('row-title').href = url;
    part('row-title').replaceChildren(...this.#highlight(title, true));
    part('byline').textContent = meta.byline ?? '';
    part('place').textContent = meta.place ?? '';
    part('row-abstract').replaceChildren(...this.#highlight(cutAbstract(content, anchors), false));
    for (const name of ['byline', 'place']) if (!part(name).textContent) part(name).remove();
    part('code').remove();
    part('topic').remove();
    return item;
  }

  #highlight(text: string, whole: boolean): Node[] {
    return makeExcerpt(text, this.#answer.terms, whole).map(({ text, isMatch }) => {
      if (!isMatch) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    });
  }

  /** Arrow keys go through the box and the results; Escape goes back to the box. */
  #moveFocus(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    if (target.tagName === 'SELECT') return;
    const stops = [this.#input, ...this.#list.querySelectorAll<HTMLElement>('.row-title')];
    const index = stops.indexOf(target);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Escape: 0 }[event.key];
    if (next === undefined || index < 0 || (event.key === 'Escape' && index === 0)) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus();
  }
}

/** Says how many papers were found, how many of them hold every word, and which words none holds. */
function describeAnswer(query: string, { results, completeCount, terms, unknown }: SearchAnswer) {
  const count = (papers: number) => `${papers || 'No'} ${papers === 1 ? 'paper' : 'papers'}`;
  if (!query) return `${count(results.length)}.`;
  const asked = `“${query.replace(/["“”]/g, '')}”`;
  const notes =
    unknown.length > 0 ? [`No paper holds ${unknown.map((word) => `“${word}”`).join(', ')}.`] : [];
  if (terms.length === 0) notes.push(...(notes.length > 0 ? [] : ['Type a word to search for.']));
  else if (completeCount === results.length) notes.push(`${count(completeCount)} for ${asked}.`);
  else if (completeCount === 0) notes.push(`${count(results.length)} with some of ${asked}.`);
  else
    notes.push(
      `${count(completeCount)} for ${asked}, and ${results.length - completeCount} more with some of it.`,
    );
  return notes.join(' ');
}

/** The abstract out of the text of a page, whose parts start where its anchors say. */
function cutAbstract(content: string, anchors: PagefindPage['anchors']): string {
  const start = anchors.find(({ id }) => id === 'abstract')?.location ?? 0;
  const end = anchors.find(({ id }) => id === 'about')?.location;
  return content.split(/\s+/).slice(start, end).join(' ');
}

customElements.define('paper-search', PaperSearch);
