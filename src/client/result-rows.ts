import { makeExcerpt, type Piece } from '../search/excerpt.ts';
import type { IndexedPaper } from '../search/indexed-paper.ts';
import { markedUrl } from '../search/marked-url.ts';
import { fillSave } from './fill-save.ts';
import { syncChildren } from './sync-children.ts';

/** The list of results. A paper that was shown before keeps its element. */
export class ResultRows {
  #list: HTMLElement;
  #template: HTMLTemplateElement;
  #rows = new Map<string, { item: HTMLElement; key: string }>();
  #again = () => {};

  /** @param template an empty row; see `RowTemplate.astro` */
  constructor(list: HTMLElement, template: HTMLTemplateElement) {
    this.#list = list;
    this.#template = template;
    document.addEventListener('densitychange', () => this.#again());
  }

  get count(): number {
    return this.#list.children.length;
  }

  /** Links to the papers, in their order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('.row-title')];
  }

  /** @param marks words to mark */
  show(papers: readonly IndexedPaper[], marks: readonly string[]): void {
    const whole = document.documentElement.dataset['rows'] === 'abstracts';
    const key = [...marks, whole].join('\n');
    const before = this.#rows;
    this.#again = () => this.show(papers, marks);
    this.#rows = new Map(
      papers.map((paper) => {
        const row = before.get(paper.id) ?? { item: this.#makeItem(paper), key: '' };
        if (row.key !== key) markRow(row.item, paper, marks, whole);
        return [paper.id, { item: row.item, key }];
      }),
    );
    syncChildren(
      this.#list,
      [...this.#rows.values()].map(({ item }) => item),
    );
  }

  #makeItem({ id, title, byline, place }: IndexedPaper): HTMLElement {
    const item = this.#template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    item.dataset['paperId'] = id;
    fillSave(item, { id, title });
    for (const [name, text] of [
      ['byline', byline],
      ['place', place],
      ['code', ''],
      ['topic', ''],
    ] as const) {
      const part = item.querySelector(`.${name}`)!;
      if (text) part.textContent = text;
      else part.remove();
    }
    return item;
  }
}

function markRow(
  item: HTMLElement,
  { url, title, abstract }: IndexedPaper,
  marks: readonly string[],
  whole: boolean,
) {
  const link = item.querySelector<HTMLAnchorElement>('.row-title')!;
  link.href = markedUrl(url, marks);
  link.replaceChildren(...makeExcerpt(title, marks, true).map(toNode));
  item
    .querySelector('.row-abstract')!
    .replaceChildren(...makeExcerpt(abstract, marks, whole).map(toNode));
}

function toNode({ text, isMatch }: Piece): Node {
  if (!isMatch) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
