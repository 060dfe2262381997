import type { FacetTable } from '../search/facets.ts';
import type { SearchAnswer } from '../search/find-papers.ts';
import { listChoices, withoutChoices } from '../search/narrowing.ts';
import {
  describeCount,
  describeEdition,
  formatReceipt,
  listNotes,
  type Edition,
  type Note,
} from '../search/receipt.ts';
import type { SearchState } from '../search/search-state.ts';
import { makeItem, makeSearchLink } from './search-link.ts';

/** What stands below the box: how many papers there are, how the query was read, what is chosen. */
export class SearchReceipt {
  #root: HTMLElement;
  #edition: Edition;
  #text = () => '';

  constructor(root: HTMLElement, edition: Edition) {
    this.#root = root;
    this.#edition = edition;
    this.#part('.edition').textContent = describeEdition(edition);
    this.#part('.copy-receipt').addEventListener('click', () => void this.#copy());
  }

  #part(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }

  say(text: string): void {
    this.#part('[role="status"]').textContent = text;
  }

  /** @param table needed for the names of chosen values */
  show(state: SearchState, answer: SearchAnswer, table: FacetTable | undefined): void {
    this.say(describeCount(state, answer));
    this.#showDetails(true);
    const notes = this.#part('.notes');
    notes.replaceChildren(...listNotes(state, answer).map(toItem));
    notes.hidden = notes.childElementCount === 0;
    this.#showChoices(state, table);
    const edition = this.#edition;
    this.#text = () =>
      formatReceipt({ state, answer, edition, table, address: location.href, searched: today() });
  }

  /** Takes all away that belongs to an answer. */
  clear(text: string): void {
    this.say(text);
    this.#showDetails(false);
    this.#part('.notes').hidden = this.#part('.chips').hidden = true;
  }

  #showDetails(visible: boolean): void {
    this.#part('.edition').hidden = this.#part('.copy-receipt').hidden = !visible;
  }

  #showChoices(state: SearchState, table: FacetTable | undefined): void {
    const choices = listChoices(state, table);
    const chips = choices.map(({ text, without }) => {
      const link = makeSearchLink(text, without);
      link.ariaLabel = `${text}, remove`;
      return makeItem(link);
    });
    const clear = makeSearchLink('Clear all', withoutChoices(state));
    clear.className = 'clear-all';
    const list = this.#part('.chips');
    list.replaceChildren(...chips, ...(chips.length > 0 ? [makeItem(clear)] : []));
    list.hidden = chips.length === 0;
  }

  async #copy(): Promise<void> {
    const status = this.#part('[role="status"]');
    const before = status.textContent;
    try {
      await navigator.clipboard.writeText(this.#text());
      this.say(`${before} Receipt copied.`);
    } catch {
      this.say(`${before} The browser does not allow copying.`);
    }
    setTimeout(() => status.textContent?.startsWith(`${before} `) && this.say(before), noticeMs);
  }
}

const noticeMs = 4000;

/** What an element's `data-` attributes say of what is searched. */
export function readEdition({ dataset }: HTMLElement): Edition {
  return {
    site: dataset['site']!,
    papers: Number(dataset['papers']),
    day: dataset['day'] ?? '',
    lists: JSON.parse(dataset['lists']!) as string[],
  };
}

function toItem({ text, otherwise }: Note): HTMLElement {
  const pieces = text.map((piece, index) => {
    if (index % 2 === 0) return piece;
    const word = document.createElement('b');
    word.textContent = piece;
    return word;
  });
  if (!otherwise) return makeItem(...pieces);
  return makeItem(...pieces, ' · ', makeSearchLink(otherwise.label, otherwise.state));
}

/** `YYYY-MM-DD`, where the reader is. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}
