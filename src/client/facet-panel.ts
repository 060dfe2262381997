import type { FacetCounts, FacetTable } from '../search/facets.ts';
import { facetNames, type FacetName, type SearchState } from '../search/search-state.ts';
import { FacetValues } from './facet-values.ts';

/** The column of facets: opens and closes, shows how many papers each value would give. */
export class FacetPanel {
  #root: HTMLDetailsElement;
  #facets: Record<FacetName, FacetValues>;

  /** @param onChange takes what is now chosen otherwise */
  constructor(root: HTMLDetailsElement, onChange: (name: FacetName, value: string) => void) {
    this.#root = root;
    const template = root.querySelector(':scope > template') as HTMLTemplateElement;
    this.#facets = Object.fromEntries(
      facetNames.map((name) => {
        const part = root.querySelector<HTMLDetailsElement>(`[data-facet="${name}"]`)!;
        return [name, new FacetValues(part, template, (value) => onChange(name, value))];
      }),
    ) as Record<FacetName, FacetValues>;
  }

  get isOpen(): boolean {
    return this.#root.open;
  }

  open(): void {
    this.#root.open = true;
  }

  /** @param then runs each time that a reader opens the column */
  onOpen(then: () => void): void {
    this.#root.addEventListener('toggle', () => this.isOpen && then());
  }

  show(table: FacetTable, counts: FacetCounts, chosen: SearchState['facets']): void {
    for (const name of facetNames)
      this.#facets[name].show(table.facets[name], counts[name], chosen[name], name === 'year');
  }

  /** Says how many values are chosen, for when the column is closed. */
  showChosen(chosen: SearchState['facets']): void {
    const count = facetNames.reduce((sum, name) => sum + chosen[name].length, 0);
    const label = this.#root.querySelector<HTMLElement>(':scope > summary .count')!;
    label.hidden = count === 0;
    label.textContent = count > 0 ? `${count} chosen` : '';
  }
}
