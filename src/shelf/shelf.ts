/** What a reader keeps on a device: the shelf. Instants are ISO 8601 in UTC. */

/** A paper on the reading list. */
export interface SavedPaper {
  /** Permanent id; its paper may no longer be on the site. */
  id: string;
  /** As the site had it when the paper was saved; may be empty. */
  title: string;
  /** When it was saved. */
  saved: string;
  /** When it was marked as read; empty where it is to be read. */
  read: string;
  /** The reader's own words, plain text; may be empty. */
  note: string;
}

/** A paper whose page was opened. */
export interface ViewedPaper {
  id: string;
  title: string;
  /** When it was opened last. */
  viewed: string;
}

/** The present visit to the site; see `visit.ts`. */
export interface Visit {
  /** When the reader was last seen. */
  last: string;
  /** How many papers the site had ever announced in the newest edition of this visit. */
  seen: number;
  /** The end of the visit before; absent at a first visit. */
  before?: { last: string; seen: number };
}

/** All that is kept, in the form in which it is stored and exported. */
export interface Shelf {
  /** Form of the stored value. A value of a higher version is never overwritten. */
  version: typeof shelfVersion;
  /** The reading list, in the reader's order; no id twice. */
  papers: SavedPaper[];
  /** Opened papers, latest first, at most {@link maxViewed}; no id twice. */
  viewed: ViewedPaper[];
  /** Ids of the papers to compare, at most {@link maxCompared}. */
  compare: string[];
  visit?: Visit;
}

/** The form that this code writes. */
export const shelfVersion = 1;

/** Opened papers that are remembered. */
export const maxViewed = 40;

/** Papers side by side. */
export const maxCompared = 4;

/** A shelf with nothing on it. */
export const emptyShelf: Shelf = { version: shelfVersion, papers: [], viewed: [], compare: [] };
