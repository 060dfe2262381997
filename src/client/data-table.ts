/** Sorts a table by the column whose heading is pressed, and hides rows without the words asked for. */
class DataTable extends HTMLElement {
  connectedCallback() {
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    const texts = new Map(rows.map((row) => [row, (row.textContent ?? '').toLowerCase()]));
    const input = this.querySelector('input');
    const status = this.querySelector('[role="status"]');
    const show = () => {
      const words = (input?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
      for (const row of rows) row.hidden = !words.every((word) => texts.get(row)!.includes(word));
      const count = rows.filter((row) => !row.hidden).length;
      if (status) status.textContent = `${count} of ${rows.length}`;
    };
    input?.addEventListener('input', show);
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('thead th'))
      this.#makeSortable(heading, rows);
    show();
  }

  #makeSortable(heading: HTMLTableCellElement, rows: readonly HTMLTableRowElement[]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const sign = heading.ariaSort === 'ascending' ? -1 : 1;
      for (const other of this.querySelectorAll('thead th')) other.ariaSort = null;
      heading.ariaSort = sign > 0 ? 'ascending' : 'descending';
      const keyOf = (row: HTMLTableRowElement) => readKey(row.cells[heading.cellIndex]!);
      // Empty cells come last whichever way the others go.
      const sorted = rows
        .map((row) => ({ row, key: keyOf(row) }))
        .sort(
          (a, b) => Number(a.key === '') - Number(b.key === '') || sign * compareKeys(a.key, b.key),
        );
      this.querySelector('tbody')?.append(...sorted.map(({ row }) => row));
    });
  }
}

/** What a cell is sorted by: its number where it gives one, else its text. */
function readKey(cell: HTMLTableCellElement): string | number {
  const { sort } = cell.dataset;
  return sort === undefined ? (cell.textContent ?? '').trim().toLowerCase() : Number(sort);
}

function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return a < b ? -1 : a > b ? 1 : 0;
}

customElements.define('data-table', DataTable);
