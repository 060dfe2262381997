import type { FacetColumn } from '../search/facets.ts';
import { foldCase } from '../search/words.ts';
import { syncChildren } from './sync-children.ts';

/** Values shown at first. */
const fewValues = 8;
/** Values shown at most; more are found by their words. */
const manyValues = 100;
/** From so many values on they can be found by their words. */
const isLong = 30;

interface Value {
  value: string;
  label: string;
  papers: number;
  isChosen: boolean;
}

/** The values of one facet as check boxes. */
export class FacetValues {
  #part: HTMLDetailsElement;
  #template: HTMLTemplateElement;
  #items = new Map<string, HTMLElement>();
  #values: Value[] = [];
  #isWhole = false;

  /** @param onChange takes the value that is now chosen, or no longer */
  constructor(
    part: HTMLDetailsElement,
    template: HTMLTemplateElement,
    onChange: (value: string) => void,
  ) {
    this.#part = part;
    this.#template = template;
    this.#list.addEventListener('change', (event) =>
      onChange((event.target as HTMLInputElement).value),
    );
    this.#find.addEventListener('input', () => this.#render());
    this.#more.addEventListener('click', () => {
      this.#isWhole = !this.#isWhole;
      this.#render();
    });
  }

  get #list() {
    return this.#part.querySelector('ul')!;
  }

  get #find() {
    return this.#part.querySelector<HTMLInputElement>('input[type="search"]')!;
  }

  get #more() {
    return this.#part.querySelector('button')!;
  }

  /** @param keepOrder whether values stay in the order of the column, and are not put by count */
  show(
    { values, labels }: FacetColumn,
    counts: ReadonlyMap<string, number>,
    chosen: readonly string[],
    keepOrder: boolean,
  ): void {
    const known = values.map((value, index) => ({ value, label: labels[index]! }));
    const unknown = chosen
      .filter((value) => !values.includes(value))
      .map((value) => ({ value, label: value }));
    this.#values = [...known, ...unknown]
      .map((entry) => ({
        ...entry,
        papers: counts.get(entry.value) ?? 0,
        isChosen: chosen.includes(entry.value),
      }))
      .filter(({ papers, isChosen }) => papers > 0 || isChosen);
    if (!keepOrder) this.#values.sort((a, b) => b.papers - a.papers);
    if (chosen.length > 0 && this.#part.hidden) this.#part.open = true;
    this.#part.hidden = this.#values.length === 0;
    const label = this.#part.querySelector<HTMLElement>('summary .count')!;
    label.hidden = chosen.length === 0;
    label.textContent = chosen.length > 0 ? `${chosen.length} chosen` : '';
    this.#render();
  }

  #render(): void {
    const asked = foldCase(this.#find.value.trim());
    const found = this.#values.filter(({ label }) => foldCase(label).includes(asked));
    const limit = this.#isWhole || asked ? manyValues : fewValues;
    const shown = found.filter(({ isChosen }, index) => index < limit || isChosen);
    const items = new Map(shown.map((value) => [value.value, this.#makeItem(value)]));
    syncChildren(this.#list, [...items.values()]);
    this.#items = items;

    const count = Math.min(found.length, manyValues);
    this.#find.hidden = this.#values.length < isLong && !asked;
    this.#more.hidden = found.length <= fewValues || asked !== '';
    this.#more.ariaExpanded = String(this.#isWhole);
    const all = count < found.length ? `Show ${count} of ${found.length}` : `Show all ${count}`;
    this.#more.textContent = this.#isWhole ? 'Show fewer' : all;
  }

  #makeItem(entry: Value): HTMLElement {
    const item = this.#items.get(entry.value) ?? this.#copyItem(entry);
    item.querySelector('input')!.checked = entry.isChosen;
    const count = item.querySelector('.count')!;
    const papers = String(entry.papers);
    // What does not change is not laid out again at each key.
    if (count.textContent !== papers) count.textContent = papers;
    return item;
  }

  #copyItem({ value, label }: Value): HTMLElement {
    const item = this.#template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    item.querySelector('input')!.value = value;
    item.querySelector('.facet-label')!.textContent = label;
    return item;
  }
}
