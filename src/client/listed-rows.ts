import type { Row } from '../papers/rows.ts';
import { fillSave } from './fill-save.ts';

/** A paper of a list that is not the reader's own. */
export interface ListedPaper {
  id: string;
  /** What is known of it without the site's data. */
  title?: string;
  /** Of whoever shared the list. */
  note?: string;
}

/** Makes rows of papers from the page's template; see `ListedRow.astro`. */
export function makeListedRows(
  papers: readonly ListedPaper[],
  template: HTMLTemplateElement,
  rows: ReadonlyMap<string, Row>,
  urlOf: (id: string) => string,
): HTMLElement[] {
  return papers.map(({ id, title: known, note = '' }) => {
    const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const row = rows.get(id);
    const title = row?.title || known || id;
    item.dataset['paperId'] = id;
    const link = item.querySelector<HTMLAnchorElement>('.row-title')!;
    link.href = urlOf(id);
    link.textContent = title;
    fillSave(item, { id, title });
    for (const [name, text] of [
      ['byline', row?.byline],
      ['place', row?.place],
      ['shared-note', note],
    ] as const) {
      const part = item.querySelector(`.${name}`)!;
      if (text) part.textContent = text;
      else part.remove();
    }
    return item;
  });
}
