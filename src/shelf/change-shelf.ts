import { maxCompared, maxViewed, type SavedPaper, type Shelf } from './shelf.ts';

/** A shelf to a changed one; the given one stays as it is. */
export type ShelfChange = (shelf: Shelf) => Shelf;

/** A paper to save or to remember. */
export interface NamedPaper {
  id: string;
  /** May be empty where it is not known. */
  title: string;
}

/** Whether a paper is on the reading list. */
export const isSaved = ({ papers }: Shelf, id: string) => papers.some((paper) => paper.id === id);

/** Puts papers at the end of the reading list, in their order; those that are on it stay where they are. */
export const savePapers =
  (papers: readonly NamedPaper[], now: string): ShelfChange =>
  (shelf) => {
    const known = new Set(shelf.papers.map(({ id }) => id));
    const added = papers
      .filter(({ id }) => known.size !== known.add(id).size)
      .map(({ id, title }): SavedPaper => ({ id, title, saved: now, read: '', note: '' }));
    return { ...shelf, papers: [...shelf.papers, ...added] };
  };

/** Takes a paper off the reading list, with its note. */
export const removePaper =
  (id: string): ShelfChange =>
  (shelf) => ({ ...shelf, papers: shelf.papers.filter((paper) => paper.id !== id) });

/** Puts a removed paper back as it was, at its place counted from 0. */
export const restorePaper =
  (paper: SavedPaper, index: number): ShelfChange =>
  (shelf) =>
    isSaved(shelf, paper.id)
      ? shelf
      : { ...shelf, papers: shelf.papers.toSpliced(index, 0, paper) };

/** Changes a paper of the reading list; nothing happens where it is not on it. */
export const editPaper =
  (id: string, changes: Partial<Pick<SavedPaper, 'note' | 'read' | 'title'>>): ShelfChange =>
  (shelf) => ({
    ...shelf,
    papers: shelf.papers.map((paper) => (paper.id === id ? { ...paper, ...changes } : paper)),
  });

/** Moves a paper of the reading list to the place of another one. */
export const movePaper =
  (id: string, target: string): ShelfChange =>
  (shelf) => {
    const from = shelf.papers.findIndex((paper) => paper.id === id);
    const to = shelf.papers.findIndex((paper) => paper.id === target);
    if (from < 0 || to < 0) return shelf;
    return {
      ...shelf,
      papers: shelf.papers.toSpliced(from, 1).toSpliced(to, 0, shelf.papers[from]!),
    };
  };

/** Remembers that the page of a paper was opened. */
export const viewPaper =
  ({ id, title }: NamedPaper, now: string): ShelfChange =>
  (shelf) => {
    const others = shelf.viewed.filter((paper) => paper.id !== id);
    return { ...shelf, viewed: [{ id, title, viewed: now }, ...others].slice(0, maxViewed) };
  };

/** Forgets which pages were opened. */
export const clearViewed: ShelfChange = (shelf) => ({ ...shelf, viewed: [] });

/** Sets the papers to compare: the first four of those given. */
export const setCompared =
  (ids: readonly string[]): ShelfChange =>
  (shelf) => ({ ...shelf, compare: [...new Set(ids)].slice(0, maxCompared) });
