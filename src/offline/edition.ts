/** One state of the published site: what `edition.json` says of it. */
export interface Edition {
  /** Hash of all files that are kept: 12 hexadecimal digits. */
  id: string;
  /** Papers in its lists. */
  papers: number;
  /** The day on which papers were last added, `YYYY-MM-DD`; empty where there are none. */
  newest: string;
  /** Files of the whole site for use offline. */
  files: number;
  /** What they take on their way, compressed. */
  downloadBytes: number;
  /** What they take on a device. */
  storedBytes: number;
  /** Whether that is little enough to keep all of them without asking. */
  isSmall: boolean;
}

/** A file to keep: its address from the site's base, and the SHA-256 of its bytes in base 64. */
export type KeptFile = readonly [address: string, hash: string];

/** What the build tells the service worker. */
export interface WorkerSettings {
  edition: Edition;
  /** Kept from the first visit on: what pages are made with, the search index, the chief pages. */
  shell: readonly KeptFile[];
  /** Address of the list of all other files, as JSON; it is part of the shell. */
  list: string;
  /** How many files at the start of that list belong to the search index and are always kept. */
  indexFiles: number;
}

/** The ids of papers that have a page among these addresses, in their order. */
export function findPaperIds(addresses: Iterable<string>): string[] {
  return [...addresses]
    .map((address) => /(?:^|\/)papers\/([^/]+)\/$/.exec(address)?.[1])
    .filter((id) => id !== undefined);
}

/** What a reader is told of a new edition, from the ids of the papers in the old one and in the new. */
export function describeUpdate(before: readonly string[], after: readonly string[]): string {
  const known = new Set(before);
  const added = after.filter((id) => !known.has(id)).length;
  if (added === 0) return 'Updated.';
  return `Updated: ${added} new ${added === 1 ? 'paper' : 'papers'}.`;
}

/** A size for people, in the units that browsers show: `7.4 MB`, `310 kB`. */
export function formatSize(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)}\u00A0MB`;
  return `${Math.max(1, Math.round(bytes / 1e3))}\u00A0kB`;
}
