import type { FacetTable } from '../search/facets.ts';
import { listLoosenings, type Narrowing } from '../search/narrowing.ts';
import type { SearchState } from '../search/search-state.ts';
import { splitWords, wordStem } from '../search/words.ts';
import { clearRecent, readRecent } from './recent-searches.ts';
import { makeItem, makeSearchLink } from './search-link.ts';

/** Topics offered at once. */
const fewTopics = 8;

/** A search that asks for less. */
export interface Looser {
  narrowing: Narrowing;
  /** How many papers it finds. */
  papers: number;
}

/** Searches that ask for less than one that finds nothing, and find something. */
export async function findLooser(
  state: SearchState,
  table: FacetTable | undefined,
  search: (state: SearchState) => Promise<{ papers: readonly number[] }>,
): Promise<Looser[]> {
  const found = await Promise.all(
    listLoosenings(state, table).map(async (narrowing) => {
      const { papers } = await search(narrowing.without);
      return { narrowing, papers: papers.length };
    }),
  );
  return found.filter(({ papers }) => papers > 0);
}

/** What is offered where there are no results: recent searches, topics, less to ask for. */
export class SearchStart {
  #root: HTMLElement;

  /** @param box gets the focus when the recent searches go */
  constructor(root: HTMLElement, box: HTMLElement) {
    this.#root = root;
    this.#part('.recent button').addEventListener('click', () => {
      clearRecent();
      this.#part('.recent').hidden = true;
      box.focus();
    });
  }

  #part(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }

  hide(): void {
    this.#root.hidden = true;
  }

  /** For an empty box. */
  showStart(state: SearchState): void {
    const recent = readRecent().map((query) =>
      makeItem(makeSearchLink(query, { ...state, query, exact: [] })),
    );
    this.#part('.recent ul').replaceChildren(...recent);
    this.#part('.recent').hidden = recent.length === 0;
    this.#part('.looser').hidden = true;
    this.#part('.start-examples').hidden = false;
    this.#showTopics('');
    this.#root.hidden = false;
  }

  /** For a search that finds nothing. */
  showNothing(query: string, looser: readonly Looser[]): void {
    const items = looser.map(({ narrowing: { text, without }, papers }) => {
      const count = document.createElement('span');
      count.className = 'count';
      count.textContent = papers === 1 ? '1 paper' : `${papers} papers`;
      return makeItem(makeSearchLink(`Without ${text}`, without), ' ', count);
    });
    this.#part('.looser ul').replaceChildren(...items);
    this.#part('.looser').hidden = items.length === 0;
    this.#part('.recent').hidden = this.#part('.start-examples').hidden = true;
    this.#showTopics(query);
    this.#root.hidden = false;
  }

  /** Topics that share a word with the query; without such, the largest. */
  #showTopics(query: string): void {
    const stems = (text: string) => splitWords(text).map(({ key }) => wordStem(key));
    const asked = new Set(stems(query));
    const topics = [...this.#part('.start-topics ul').children] as HTMLElement[];
    const near = topics.filter((topic) => {
      const title = topic.querySelector('a')?.textContent ?? '';
      return stems(title).some((stem) => asked.has(stem));
    });
    const offered = new Set((near.length > 0 ? near : topics).slice(0, fewTopics));
    for (const topic of topics) topic.hidden = !offered.has(topic);
  }
}
