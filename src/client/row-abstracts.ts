import { fetchJson } from './fetch-json.ts';

/** Puts abstracts into rows of lists, also into those that come later. */
export class RowAbstracts {
  #url: string;
  #loaded: Promise<Record<string, string>> | undefined;
  #observer: MutationObserver | undefined;

  /** @param url of the abstracts as HTML by paper id; fetched once they are asked for */
  constructor(url: string) {
    this.#url = url;
  }

  /** Resolves once the rows that are there have their abstracts, or cannot have them. */
  async fill(root: HTMLElement): Promise<void> {
    const add = (abstracts: Record<string, string>) => {
      const rows = '.rows > [data-paper-id]:not(:has(> .row-abstract))';
      for (const row of root.querySelectorAll<HTMLElement>(rows)) {
        const html = abstracts[row.dataset.paperId!];
        if (html) row.append(makeAbstract(html));
      }
    };
    try {
      this.#loaded ??= fetchJson(this.#url);
      const abstracts = await this.#loaded;
      add(abstracts);
      this.#observer ??= new MutationObserver(() => add(abstracts));
      this.#observer.observe(root, { childList: true, subtree: true });
    } catch {
      // Rows without abstracts are still of use; the next time may be better.
      this.#loaded = undefined;
    }
  }

  /** Leaves rows that come later alone. */
  stop(): void {
    this.#observer?.disconnect();
  }
}

function makeAbstract(html: string): HTMLElement {
  const abstract = document.createElement('div');
  abstract.className = 'row-abstract';
  // Our own rendering of the abstract: text without any markup of its source.
  abstract.innerHTML = html;
  return abstract;
}
