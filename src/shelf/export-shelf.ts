import type { Shelf } from './shelf.ts';

/** Says what a file is to whoever finds it years later. */
const about =
  'A reading list of a Sheaf site. "papers" is the list in its order, with notes; "viewed" are ' +
  'papers opened lately; "compare" the papers to compare; "visit" when the site was last visited. ' +
  'Times are UTC. Import it on the page "Reading list".';

/** A shelf as a JSON file, complete: reading it gives the same shelf. */
export function exportShelf(shelf: Shelf): string {
  return `${JSON.stringify({ about, ...shelf }, undefined, 2)}\n`;
}
