import {
  isSaved,
  removePaper,
  restorePaper,
  savePapers,
  setCompared,
  viewPaper,
} from '../shelf/change-shelf.ts';
import { maxCompared } from '../shelf/shelf.ts';
import { continueVisit, countNew } from '../shelf/visit.ts';
import { urls } from '../urls.ts';
import { fetchJson } from './fetch-json.ts';
import { changeShelf, getShelf, getTrouble, onShelfChange } from './shelf-store.ts';
import { showToast, type ToastAction } from './shelf-toast.ts';
import { formatDay, troubleTexts } from './shelf-words.ts';

/** Ids of the papers that are new since the last visit. */
let newIds: ReadonlySet<string> = new Set();

const keeper = () => document.querySelector<HTMLElement>('shelf-keeper')!;
const now = () => new Date().toISOString();

/** Notes the visit and the paper of the page, and shows on the page what is known of its papers. */
export function start(): void {
  visit();
  document.addEventListener('visibilitychange', visit);
  const own = document.querySelector<HTMLElement>('[data-shelf="save"][data-own]');
  if (own) changeShelf(viewPaper(toPaper(own), now()));
  onShelfChange(mark);
  mark();
  // Lists that scripts fill.
  new MutationObserver(mark).observe(document.querySelector('main')!, {
    childList: true,
    subtree: true,
  });
}

/** A reader who comes back to an open page after a pause makes a visit too. */
function visit(): void {
  const announced = Number(keeper().dataset['announced']);
  changeShelf((shelf) => ({ ...shelf, visit: continueVisit(shelf.visit, now(), announced) }));
  void showNew();
}

async function showNew(): Promise<void> {
  const { visit } = getShelf();
  const count = countNew(visit);
  if (count === 0) return;
  const latest = await fetchJson<[id: string, number: number][]>(keeper().dataset['latest']!);
  newIds = new Set(latest.filter(([, number]) => number > visit!.before!.seen).map(([id]) => id));
  for (const line of document.querySelectorAll<HTMLElement>('[data-new-papers]')) {
    const link = document.createElement('a');
    link.href = line.dataset['newPapers']!;
    link.textContent = `${count} ${count === 1 ? 'paper is' : 'papers are'} new`;
    line.replaceChildren(link, ` since ${formatDay(visit!.before!.last)}`);
  }
  mark();
}

function mark(): void {
  const { papers, compare } = getShelf();
  const saved = new Map(papers.map((paper) => [paper.id, paper]));
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-shelf]')) {
    const { value: id } = button;
    const isPressed = button.dataset['shelf'] === 'save' ? saved.has(id) : compare.includes(id);
    button.ariaPressed = String(isPressed);
    if (button.dataset['shelf'] !== 'save') continue;
    const states = [
      isPressed ? 'On your reading list' : 'Save to your reading list',
      ...(saved.get(id)?.read ? ['read'] : []),
      ...(newIds.has(id) ? ['new since your last visit'] : []),
    ];
    button.title = states.join(', ');
    button.toggleAttribute('data-read', Boolean(saved.get(id)?.read));
    button.toggleAttribute('data-new', newIds.has(id));
  }
}

/** What a press of a button of a paper does. */
export function press(button: HTMLButtonElement): void {
  if (button.dataset['shelf'] === 'save') toggleSaved(button);
  else toggleCompared(button);
}

function toggleSaved(button: HTMLButtonElement): void {
  const { papers } = getShelf();
  const index = papers.findIndex(({ id }) => id === button.value);
  const paper = papers[index];
  if (!paper) {
    changeShelf(savePapers([toPaper(button)], now()));
    void tell('Saved on this device.', readingList());
    return;
  }
  changeShelf(removePaper(paper.id));
  void tell(paper.note ? 'Removed, with its note.' : 'Removed.', {
    text: 'Undo',
    act: () => changeShelf(restorePaper(paper, index)),
  });
}

function toggleCompared({ value: id }: HTMLButtonElement): void {
  const { compare } = getShelf();
  const isIn = compare.includes(id);
  const next = isIn ? compare.filter((other) => other !== id) : [...compare, id];
  const address = (ids: readonly string[]) => ({
    text: 'Compare',
    url: urls.compare(ids),
  });
  if (next.length > maxCompared) {
    void showToast(`${maxCompared} papers are chosen already.`, address(compare));
    return;
  }
  changeShelf(setCompared(next));
  if (next.length > 1) void tell(`${next.length} papers to compare.`, address(next));
  else if (next.length === 1) void tell('1 paper to compare. Choose another one.');
  else void tell('No papers to compare.');
}

/** Saves papers that another part of the page chose. */
export function add(ids: readonly string[]): void {
  const fresh = ids.filter((id) => !isSaved(getShelf(), id));
  changeShelf(
    savePapers(
      // The reading list knows their titles.
      fresh.map((id) => ({ id, title: '' })),
      now(),
    ),
  );
  const count = `${fresh.length} ${fresh.length === 1 ? 'paper' : 'papers'}`;
  void tell(
    fresh.length > 0 ? `${count} saved on this device.` : 'All of them are saved already.',
    readingList(),
  );
}

const readingList = () => ({ text: 'Reading list', url: urls.readingList() });

const toPaper = (button: HTMLElement) => ({
  id: (button as HTMLButtonElement).value,
  title: button.dataset['title'] ?? '',
});

/** Says what was done, or why it will not last; the address of the list can take it along. */
async function tell(text: string, ...actions: ToastAction[]): Promise<void> {
  const trouble = getTrouble();
  if (!trouble) return showToast(text, ...actions);
  const { toShareFragment } = await import('../shelf/share-link.ts');
  const url = urls.readingList() + toShareFragment(getShelf().papers, true);
  return showToast(troubleTexts[trouble], { text: 'Reading list', url });
}
