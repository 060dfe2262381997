import { writeCitations } from '../exports/citations/write-citations.ts';
import type { Row } from '../papers/rows.ts';
import { savePapers } from '../shelf/change-shelf.ts';
import { exportShelf } from '../shelf/export-shelf.ts';
import { importFile, type Import } from '../shelf/import-file.ts';
import { makePaperFinder, type KnownPaper } from '../shelf/match-papers.ts';
import { mergeShelves } from '../shelf/merge-shelves.ts';
import { toShareFragment } from '../shelf/share-link.ts';
import { loadCitations } from './load-citations.ts';
import { changeShelf, getShelf, getTrouble } from './shelf-store.ts';
import { troubleTexts } from './shelf-words.ts';

/** Problems that a report names; of more it gives the number. */
const maxProblems = 20;

const fileTypes = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/json',
};

/** Takes the reading list out of the browser and back in: files and links. */
export class ListTransfer {
  #root: HTMLElement;
  #urls: Partial<Record<string, string>>;
  #getRows: () => ReadonlyMap<string, Row> | undefined;

  /**
   * @param urls addresses of data: `citations`
   * @param getRows the site's papers by id, as soon as they are known
   */
  constructor(
    root: HTMLElement,
    urls: Partial<Record<string, string>>,
    getRows: () => ReadonlyMap<string, Row> | undefined,
  ) {
    this.#root = root;
    this.#urls = urls;
    this.#getRows = getRows;
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]'))
      button.addEventListener('click', () => {
        const form = button.dataset['export'] as keyof typeof fileTypes;
        if (form === 'json') this.#save(form, exportShelf(getShelf()));
        else void this.#saveReferences(form);
      });
    const input = root.querySelector<HTMLInputElement>('[type="file"]')!;
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) void this.#import(file);
      // The same file may be chosen again after it was mended.
      input.value = '';
    });
    root.querySelector('.share')!.addEventListener('click', () => void this.#share());
  }

  #report(text: string, problems: readonly string[] = []) {
    const words = document.createElement('p');
    words.textContent = text;
    const list = document.createElement('ul');
    list.append(...problems.slice(0, maxProblems).map(makeItem));
    if (problems.length > maxProblems)
      list.append(makeItem(`… and ${problems.length - maxProblems} more.`));
    this.#root
      .querySelector('.report')!
      .replaceChildren(words, ...(problems.length > 0 ? [list] : []));
  }

  #save(form: keyof typeof fileTypes, text: string) {
    const link = document.createElement('a');
    const url = URL.createObjectURL(new Blob([text], { type: fileTypes[form] }));
    link.href = url;
    link.download = `reading-list.${form}`;
    link.click();
    // Browsers read the blob when the download starts.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    this.#report(`Saved as ${link.download}.`);
  }

  async #saveReferences(form: 'bib' | 'ris') {
    const { papers } = getShelf();
    try {
      const all = await loadCitations(this.#urls['citations']!);
      const byId = new Map(all.map((citation) => [citation.id, citation.item]));
      const items = papers.flatMap(({ id }) => byId.get(id) ?? []);
      if (items.length === 0) {
        this.#report('There is nothing to save yet.');
        return;
      }
      this.#save(form, writeCitations(items, form));
      const gone = papers.length - items.length;
      if (gone > 0)
        this.#report(
          `Saved as reading-list.${form}, without ${gone} that ${gone === 1 ? 'is' : 'are'} no longer on this site.`,
        );
    } catch {
      this.#report('The references could not be loaded. Check the connection and try again.');
    }
  }

  async #import(file: File) {
    const before = getShelf();
    let found: Import;
    try {
      found = importFile(file.name, await file.text(), makePaperFinder(await this.#loadKnown()));
    } catch {
      this.#report(`${file.name} could not be read. Nothing has changed.`);
      return;
    }
    const { shelf, papers, problems } = found;
    if (shelf) changeShelf((mine) => mergeShelves(mine, shelf));
    else if (papers.length > 0) changeShelf(savePapers(papers, new Date().toISOString()));
    const count = shelf?.papers.length ?? papers.length;
    const added = getShelf().papers.length - before.papers.length;
    const trouble = getTrouble();
    this.#report(
      count === 0
        ? `Nothing of ${file.name} could be used. Your list is as it was.`
        : `${file.name}: ${added} added, ${count - added} on your list already.` +
            (trouble ? ` ${troubleTexts[trouble]}` : ''),
      problems,
    );
  }

  /** What references can be recognised by. An exported list needs none of it, and no network. */
  async #loadKnown(): Promise<KnownPaper[]> {
    const citations = await loadCitations(this.#urls['citations']!).catch(() => []);
    const items = new Map(citations.map(({ id, item }) => [id, item]));
    return [...(this.#getRows()?.values() ?? [])].map(({ id, title }) => ({
      id,
      title,
      key: items.get(id)?.id ?? '',
      arxiv: items.get(id)?.archive_location ?? '',
    }));
  }

  async #share() {
    const { papers } = getShelf();
    if (papers.length === 0) {
      this.#report('There is nothing to share yet.');
      return;
    }
    const withNotes = this.#root.querySelector<HTMLInputElement>('[name="with-notes"]')!.checked;
    const url = location.origin + location.pathname + toShareFragment(papers, withNotes);
    try {
      await navigator.clipboard.writeText(url);
      this.#report(
        `Copied: a link of ${url.length} characters, ${withNotes ? 'with' : 'without'} your notes.`,
      );
    } catch {
      // Browsers give the clipboard only to secure pages, and may ask their user.
      this.#report('The link could not be copied; copy it from here:', [url]);
    }
  }
}

function makeItem(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
