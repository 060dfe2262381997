import type { Row } from '../papers/rows.ts';
import { editPaper, movePaper, removePaper, restorePaper } from '../shelf/change-shelf.ts';
import type { SavedPaper } from '../shelf/shelf.ts';
import { keepFocus } from './keep-focus.ts';
import { changeShelf, getShelf } from './shelf-store.ts';
import { showToast } from './shelf-toast.ts';
import { syncChildren } from './sync-children.ts';

/** What the rows need to know of the site. */
export interface SavedRowsContext {
  /** The site's papers by id; undefined where they could not be fetched. */
  rows: ReadonlyMap<string, Row> | undefined;
  urlOf: (id: string) => string;
}

/** The rows of the reading list. A paper keeps its element, so that the focus and a half-typed note stay. */
export class SavedRows {
  #list: HTMLElement;
  #template: HTMLTemplateElement;
  #heading: HTMLElement;
  #items = new Map<string, HTMLElement>();

  /** @param heading gets the focus when the last row goes */
  constructor(list: HTMLElement, template: HTMLTemplateElement, heading: HTMLElement) {
    this.#list = list;
    this.#template = template;
    this.#heading = heading;
    list.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-do]');
      if (button) this.#do(button.dataset['do']!, toItem(button));
    });
    list.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement)
        changeShelf(editPaper(toItem(target).dataset['paperId']!, { note: target.value }));
    });
  }

  /** Ids of the rows that are chosen and shown, in their order. */
  get picked(): string[] {
    return [...this.#list.querySelectorAll<HTMLInputElement>('.pick:checked')].map(
      (box) => toItem(box).dataset['paperId']!,
    );
  }

  /** @param isWhole all papers are shown, so that they can be moved */
  show(papers: readonly SavedPaper[], isWhole: boolean, context: SavedRowsContext): void {
    keepFocus(this.#heading, () => {
      const items = papers.map((paper, index) => {
        const item = this.#items.get(paper.id) ?? this.#make(paper.id);
        fill(item, paper, context);
        const last = papers.length - 1;
        button(item, 'up').hidden = button(item, 'down').hidden = !isWhole || last === 0;
        button(item, 'up').disabled = index === 0;
        button(item, 'down').disabled = index === last;
        return item;
      });
      syncChildren(this.#list, items);
    });
  }

  #make(id: string): HTMLElement {
    const item = this.#template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    item.dataset['paperId'] = id;
    this.#items.set(id, item);
    return item;
  }

  #do(what: string, item: HTMLElement): void {
    const id = item.dataset['paperId']!;
    const { papers } = getShelf();
    const index = papers.findIndex((paper) => paper.id === id);
    const paper = papers[index];
    if (!paper) return;
    if (what === 'read')
      changeShelf(editPaper(id, { read: paper.read ? '' : new Date().toISOString() }));
    if (what === 'up' || what === 'down')
      this.#move(item, what, papers[index + (what === 'up' ? -1 : 1)]);
    if (what === 'note') {
      const note = item.querySelector<HTMLTextAreaElement>('.note')!;
      note.hidden = false;
      note.focus();
    }
    if (what === 'remove') {
      changeShelf(removePaper(id));
      void showToast(paper.note ? 'Removed, with its note.' : 'Removed.', {
        text: 'Undo',
        act: () => {
          changeShelf(restorePaper(paper, index));
          this.#items.get(id)?.querySelector('a')?.focus();
        },
      });
    }
  }

  #move(item: HTMLElement, way: 'up' | 'down', neighbour: SavedPaper | undefined): void {
    if (!neighbour) return;
    changeShelf(movePaper(item.dataset['paperId']!, neighbour.id));
    const pressed = button(item, way);
    (pressed.disabled ? button(item, way === 'up' ? 'down' : 'up') : pressed).focus();
  }
}

const toItem = (part: Element) => part.closest<HTMLElement>('[data-paper-id]')!;

const button = (item: HTMLElement, what: string) =>
  item.querySelector<HTMLButtonElement>(`[data-do="${what}"]`)!;

const actionNames = { note: 'Add a note', up: 'Move up', down: 'Move down', remove: 'Remove' };

function fill(item: HTMLElement, paper: SavedPaper, { rows, urlOf }: SavedRowsContext): void {
  const part = <T extends HTMLElement>(name: string) => item.querySelector<T>(`.${name}`)!;
  const row = rows?.get(paper.id);
  const isGone = rows !== undefined && !row;
  const title = row?.title || paper.title || paper.id;
  const link = part<HTMLAnchorElement>('row-title');
  link.textContent = title;
  if (isGone) link.removeAttribute('href');
  else link.href = urlOf(paper.id);
  part('byline').textContent = row?.byline ?? '';
  part('place').textContent = isGone ? 'No longer on this site' : (row?.place ?? '');
  part('read-mark').hidden = !paper.read;

  const note = part<HTMLTextAreaElement>('note');
  if (note !== document.activeElement) {
    note.value = paper.note;
    note.hidden = !paper.note;
  }
  note.ariaLabel = `Note on ${title}`;
  button(item, 'note').hidden = !note.hidden;

  const pick = part<HTMLInputElement>('pick');
  pick.ariaLabel = `Choose ${title}`;
  pick.disabled = isGone;
  button(item, 'read').textContent = paper.read ? 'Mark as unread' : 'Mark as read';
  for (const [what, name] of Object.entries({
    ...actionNames,
    read: button(item, 'read').textContent,
  }))
    button(item, what).ariaLabel = `${name}: ${title}`;
}
