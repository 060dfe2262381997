import { makeExcerpt, type Piece } from '../search/excerpt.ts';
import { makeSingleFileIndex, type Answer, type PaperTexts } from './single-file-index.ts';

/** A paper's row in the overview. */
interface Row {
  element: HTMLElement;
  link: HTMLElement;
  title: string;
  abstract: string;
}

const queryMark = '#q=';

/**
 * The search box of the single file: ranks and narrows the overview's list while one types. The
 * query stands in the address, so that Back leads from a paper to what was found.
 */
class SingleFileSearch extends HTMLElement {
  #title = document.title;
  #rows = new Map<string, Row>();
  #find: ((query: string) => Answer) | undefined;

  connectedCallback() {
    this.#input.addEventListener('input', () => this.#go());
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go();
    });
    document.addEventListener('keydown', (event) => this.#onKey(event));
    window.addEventListener('hashchange', () => this.#showAddress());
    this.#showAddress();
  }

  get #input() {
    return this.querySelector('input')!;
  }

  get #list() {
    return document.querySelector('.overview .rows')!;
  }

  /** Puts the query into the address, which leads to the overview, and searches. */
  #go() {
    const query = this.#input.value.trim();
    const address = query ? queryMark + encodeURIComponent(query) : '#top';
    // Only the first letter makes a step of its own for Back.
    if (location.hash.startsWith(queryMark) && query) history.replaceState(null, '', address);
    else location.hash = address;
    this.#search(query);
  }

  #showAddress() {
    const { hash } = location;
    if (hash.startsWith(queryMark)) {
      const query = decode(hash.slice(queryMark.length));
      if (this.#input.value.trim() !== query) this.#input.value = query;
      this.#search(query);
    } else if (!document.querySelector(':target:not(html)')) {
      this.#input.value = '';
      this.#search('');
    }
    const heading = document.querySelector(':target:not(html) h2');
    document.title =
      heading && hash !== '#papers' ? `${heading.textContent} · ${this.#title}` : this.#title;
  }

  #search(query: string) {
    this.#find ??= this.#makeIndex();
    const { results, unknown } = query ? this.#find(query) : { results: [], unknown: [] };
    const rows = query
      ? results.map(({ id, terms }) => ({ row: this.#rows.get(id)!, terms }))
      : [...this.#rows.values()].map((row) => ({ row, terms: [] }));
    this.#list.replaceChildren(
      ...rows.map(({ row, terms }) => {
        row.element.querySelector('.row-abstract')?.remove();
        row.link.replaceChildren(...toNodes(makeExcerpt(row.title, terms, true)));
        if (query) row.element.append(makeAbstract(makeExcerpt(row.abstract, terms)));
        return row.element;
      }),
    );
    document.querySelector<HTMLElement>('.contents')!.hidden = query !== '';
    document.querySelector('.overview [role="status"]')!.textContent = query
      ? describe(query, { results, unknown })
      : countPapers(this.#rows.size);
  }

  #makeIndex() {
    const papers = [...this.#list.children].map((element): PaperTexts => {
      const link = element.querySelector('a')!;
      const article = document.querySelector(link.hash)!;
      const textOf = (selector: string) => article.querySelector(selector)?.textContent ?? '';
      const id = link.hash;
      const title = textOf('h2');
      const abstract = textOf('.prose');
      this.#rows.set(id, { element: element as HTMLElement, link, title, abstract });
      return { id, title, abstract, authors: textOf('.authors'), labels: textOf('.labels') };
    });
    return makeSingleFileIndex(papers);
  }

  /** The slash goes to the box, Escape empties it, arrows go through the box and the list. */
  #onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const input = this.#input;
    const stops = [input, ...this.#list.querySelectorAll<HTMLElement>('.row-title')];
    const index = stops.indexOf(document.activeElement as HTMLElement);
    const next = {
      '/': index === 0 ? undefined : 0,
      Escape: index > 0 ? 0 : undefined,
      ArrowDown: index < 0 ? undefined : index + 1,
      ArrowUp: index < 1 ? undefined : index - 1,
    }[event.key];
    if (next === undefined || !stops[next]) return;
    event.preventDefault();
    stops[next].focus();
  }
}

function makeAbstract(pieces: readonly Piece[]): HTMLElement {
  const abstract = document.createElement('p');
  abstract.className = 'row-abstract';
  abstract.append(...toNodes(pieces));
  return abstract;
}

function toNodes(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

const countPapers = (count: number) => `${count || 'No'} ${count === 1 ? 'paper' : 'papers'}`;

function describe(query: string, { results, unknown }: Answer): string {
  const complete = results.filter(({ isComplete }) => isComplete).length;
  const others = results.length - complete;
  const more = complete > 0 && others > 0 ? `, and ${others} more with some of it` : '';
  const found =
    complete === 0 && others > 0
      ? `${countPapers(others)} with some of “${query}”.`
      : `${countPapers(complete)} for “${query}”${more}.`;
  if (unknown.length === 0) return found;
  const words = unknown.map((word) => `“${word}”`).join(', ');
  return `${found} None holds ${words}${results.length > 0 ? '; similar words count' : ''}.`;
}

/** A part of an address as text; as it is where it is broken. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define('single-file-search', SingleFileSearch);
