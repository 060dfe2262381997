import type { MapData } from '../charts/map-data.ts';
import { countTerms, findTellingTerms } from '../charts/map-terms.ts';
import { fetchCitations } from './fetch-citations.ts';

/** What the panel of selected papers needs from the map. */
export interface SelectionSettings {
  map: MapData;
  paperUrl: (id: string) => string;
  citationUrl: (id: string) => string;
  onClear: () => void;
}

const shownTerms = 5;
const shownPapers = 100;

/** The panel that lists the selected papers, says what sets them apart, and exports them. */
export class MapSelection {
  readonly #panel: HTMLElement;
  readonly #settings: SelectionSettings;
  readonly #totals: number[];
  #ids: string[] = [];

  constructor(panel: HTMLElement, settings: SelectionSettings) {
    this.#panel = panel;
    this.#settings = settings;
    const { papers, terms } = settings.map;
    this.#totals = countTerms(
      papers.map(({ terms }) => terms),
      terms.length,
    );
    this.#part('bibtex').addEventListener('click', () => void this.#downloadBibtex());
    this.#part('clear').addEventListener('click', settings.onClear);
    this.#part('shelf').addEventListener('click', () => {
      const detail = { ids: this.#ids };
      document.dispatchEvent(new CustomEvent('shelf:add', { bubbles: true, detail }));
    });
    void customElements.whenDefined('shelf-keeper').then(() => {
      this.#part('shelf').hidden = false;
    });
  }

  /** @param selected indices of papers, in the order to list them */
  show(selected: readonly number[]) {
    const { map, paperUrl } = this.#settings;
    this.#ids = selected.map((index) => map.papers[index]!.id);
    this.#part('empty').hidden = selected.length > 0;
    this.#part('full').hidden = selected.length === 0;
    this.#part('status').textContent = '';
    this.#part('count').textContent =
      `${selected.length} ${selected.length === 1 ? 'paper' : 'papers'}`;
    const telling = findTellingTerms(
      selected,
      map.papers.map(({ terms }) => terms),
      this.#totals,
    );
    const names = telling.slice(0, shownTerms).map(({ term }) => map.terms[term]!);
    this.#part('terms').textContent = names.length > 0 ? `set apart by ${names.join(', ')}` : '';
    const items = selected.slice(0, shownPapers).map((index) => {
      const { id, title } = map.papers[index]!;
      const link = document.createElement('a');
      link.href = paperUrl(id);
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    if (selected.length > shownPapers) {
      const more = document.createElement('li');
      more.textContent = `and ${selected.length - shownPapers} more`;
      items.push(more);
    }
    this.#part('list').replaceChildren(...items);
  }

  async #downloadBibtex() {
    const status = this.#part('status');
    status.textContent = 'Fetching citations…';
    try {
      const bibtex = await fetchCitations(this.#ids.map(this.#settings.citationUrl));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([bibtex], { type: 'application/x-bibtex' }));
      link.download = 'selection.bib';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href));
      status.textContent = `${this.#ids.length === 1 ? 'One citation' : `${this.#ids.length} citations`} downloaded.`;
    } catch {
      status.textContent =
        'The citations could not be fetched. Check the connection and try again.';
    }
  }

  #part(name: string): HTMLElement {
    return this.#panel.querySelector<HTMLElement>(`[data-selection="${name}"]`)!;
  }
}
