import { toAddress, toFile, type Site } from './site.ts';

/** What every form of a feed says. */
export interface FeedOutline {
  /** The address that the feed gives itself. */
  self: string | undefined;
  /** The page that it follows. */
  home: string | undefined;
  items: { id?: unknown; title?: unknown; link?: unknown }[];
}

/** Something wrong in a file, before its line is known. */
export interface Finding {
  /** Text that stands at the place. */
  at: string;
  text: string;
}

/**
 * A feed says where it lies and which page it follows; each item has a title, a page of this site and
 * a permanent id of its own.
 */
export function checkFeed(file: string, { self, home, items }: FeedOutline, site: Site): Finding[] {
  const findings: Finding[] = [];
  const own = toAddress(site, file).href;
  if (self !== own)
    findings.push({ at: self ?? '', text: `expected its own address, ${own}, found ${self}` });
  if (!leadsToFile(home, site))
    findings.push({ at: home ?? '', text: `expected the address of a page, found ${home}` });
  const seen = new Set<unknown>();
  for (const [index, { id, title, link }] of items.entries()) {
    const name = `item ${index + 1}`;
    if (!title) findings.push({ at: String(id), text: `expected a title in ${name}, found none` });
    if (!leadsToFile(link, site))
      findings.push({
        at: String(link),
        text: `expected the address of a page of this site in ${name}, found ${String(link)}`,
      });
    if (!id || seen.has(id))
      findings.push({ at: String(id), text: `expected an id of its own in ${name}, found ${id}` });
    seen.add(id);
  }
  return findings;
}

/** Whether something is the address of a file of this site. */
export function leadsToFile(address: unknown, site: Site): boolean {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const file = toFile(site, new URL(address));
  return file !== undefined && site.files.has(file);
}
