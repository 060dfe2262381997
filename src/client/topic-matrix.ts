/**
 * A table of links that is one stop of the Tab key: arrow keys go from link to link along rows and
 * columns, Home and End to the ends of a row. Without script each link is a stop.
 */
class TopicMatrix extends HTMLElement {
  #rows: (HTMLAnchorElement | null)[][] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.querySelector('a')),
    );
    const links = this.#rows.flat().filter((link) => link !== null);
    for (const link of links) link.tabIndex = link === links[0] ? 0 : -1;
    this.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLAnchorElement)) return;
      for (const link of links) link.tabIndex = link === target ? 0 : -1;
    });
    this.addEventListener('keydown', (event) => this.#move(event));
  }

  #move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = this.#rows.findIndex((links) => links.some((link) => link === event.target));
    if (row < 0) return;
    const column = this.#rows[row]!.findIndex((link) => link === event.target);
    const alongColumn = this.#rows.map((links) => links[column] ?? null);
    const next = {
      ArrowRight: this.#rows[row]!.slice(column + 1).find(Boolean),
      ArrowLeft: this.#rows[row]!.slice(0, column).findLast(Boolean),
      ArrowDown: alongColumn.slice(row + 1).find(Boolean),
      ArrowUp: alongColumn.slice(0, row).findLast(Boolean),
      Home: this.#rows[row]!.find(Boolean),
      End: this.#rows[row]!.findLast(Boolean),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('topic-matrix', TopicMatrix);
