import {
  emptyShelf,
  maxCompared,
  maxViewed,
  type SavedPaper,
  type Shelf,
  type ViewedPaper,
  type Visit,
} from './shelf.ts';

/**
 * One shelf with all that is on two. Nothing that a reader wrote is lost: of two notes on one paper
 * both stay. A paper is read where one of them says so, and was saved when the earlier one says.
 *
 * Merging the same shelf again changes nothing. What is kept does not depend on which shelf comes
 * first; the order of the papers, and which four are compared, does: those of the first come first.
 */
export function mergeShelves(mine: Shelf, theirs: Shelf): Shelf {
  const visit = mergeVisits(mine.visit, theirs.visit);
  return {
    ...emptyShelf,
    papers: mergeById(mine.papers, theirs.papers, mergePapers),
    viewed: mergeById(mine.viewed, theirs.viewed, (a, b) => (isLater(b, a) ? b : a))
      .sort((a, b) => compare(b.viewed, a.viewed) || compare(a.id, b.id))
      .slice(0, maxViewed),
    compare: [...new Set([...mine.compare, ...theirs.compare])].slice(0, maxCompared),
    ...(visit && { visit }),
  };
}

/**
 * Both notes. Paragraphs that both have stand there once; a note whose paragraphs are all in the
 * other one adds nothing.
 */
export function mergeNotes(a: string, b: string): string {
  const [first, second] = a < b ? [a, b] : [b, a];
  const [some, others] = [splitNote(first), splitNote(second)];
  const missing = others.filter((paragraph) => !some.includes(paragraph));
  if (missing.length === 0) return first;
  if (some.every((paragraph) => others.includes(paragraph))) return second;
  return [first, ...missing].join('\n\n');
}

/** Paragraphs of a note; an empty note has none. */
const splitNote = (note: string) =>
  note
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

function mergePapers(a: SavedPaper, b: SavedPaper): SavedPaper {
  return {
    id: a.id,
    title: max(a.title, b.title),
    saved: min(a.saved, b.saved),
    read: a.read && b.read ? min(a.read, b.read) : a.read || b.read,
    note: mergeNotes(a.note, b.note),
  };
}

/** The visit that lasted longer; on two devices a reader makes two visits. */
function mergeVisits(a: Visit | undefined, b: Visit | undefined): Visit | undefined {
  if (!a || !b) return a ?? b;
  const order = compare(a.last, b.last) || compare(JSON.stringify(a), JSON.stringify(b));
  return order < 0 ? b : a;
}

function mergeById<T extends { id: string }>(
  mine: readonly T[],
  theirs: readonly T[],
  merge: (a: T, b: T) => T,
): T[] {
  const others = new Map(theirs.map((item) => [item.id, item]));
  const known = new Set(mine.map(({ id }) => id));
  return [
    ...mine.map((item) => {
      const other = others.get(item.id);
      return other ? merge(item, other) : item;
    }),
    ...theirs.filter(({ id }) => !known.has(id)),
  ];
}

const isLater = (a: ViewedPaper, b: ViewedPaper) =>
  compare(a.viewed, b.viewed) > 0 || (a.viewed === b.viewed && a.title > b.title);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const min = (a: string, b: string) => (a < b ? a : b);
const max = (a: string, b: string) => (a > b ? a : b);
