import type { ShelfChange } from '../shelf/change-shelf.ts';
import { readShelf } from '../shelf/read-shelf.ts';
import { emptyShelf, type Shelf } from '../shelf/shelf.ts';
import { urls } from '../urls.ts';

/**
 * The shelf on this device: one value in the browser's storage, the same in all tabs. Where nothing
 * can be kept it lasts as long as the page.
 */

/** Why changes are not kept: storage is blocked or full, or has what a newer site wrote. */
export type ShelfTrouble = 'blocked' | 'full' | 'newer';

/** What stands where storage fails. */
let memory: Shelf | undefined;
let trouble: ShelfTrouble | undefined;

/** Sites below different paths of one host have a shelf each. */
const storageKey = `sheaf-shelf ${urls.home()}`;

/** The shelf as it is now, in whatever tab it was changed. */
export function getShelf(): Shelf {
  if (memory) return memory;
  let text: string | null;
  try {
    text = localStorage.getItem(storageKey);
  } catch {
    trouble = 'blocked';
    return (memory = emptyShelf);
  }
  if (text === null) return emptyShelf;
  const { shelf, isNewer } = readShelf(parse(text));
  if (shelf) return shelf;
  if (isNewer) trouble = 'newer';
  else setAside(text);
  return (memory = emptyShelf);
}

/** Changes the shelf and tells this page of it, by the event `shelf:change` of the document. */
export function changeShelf(change: ShelfChange): void {
  const shelf = change(getShelf());
  memory = shelf;
  if (trouble !== 'newer') store(shelf);
  document.dispatchEvent(new Event('shelf:change'));
}

/** Why the last change is not kept; undefined where it is. */
export function getTrouble(): ShelfTrouble | undefined {
  return trouble;
}

/** Tells of every change, of this tab or another. */
export function onShelfChange(tell: () => void): void {
  document.addEventListener('shelf:change', tell);
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key === storageKey) tell();
  });
}

function store(shelf: Shelf): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(shelf));
    memory = undefined;
    trouble = undefined;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    trouble = isFull ? 'full' : 'blocked';
  }
}

/** A value that is not a shelf is kept beside it, for whoever can mend it. */
function setAside(text: string): void {
  try {
    localStorage.setItem(`${storageKey} damaged`, text);
  } catch {
    trouble = 'full';
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
