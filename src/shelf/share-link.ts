import { indexShortIds, shortIdLength, toShortId } from './short-id.ts';

/** One paper of a list that somebody shared. */
export interface SharedPaper {
  id: string;
  /** What the sender wrote on it; empty where nothing was, or notes were not shared. */
  note: string;
}

/** A list as its address gives it. */
export interface SharedList {
  /** In the sender's order. */
  papers: SharedPaper[];
  /** How many papers of it are not on this site. */
  unknown: number;
}

/** Notes for an address: browsers and messengers cut off very long ones. */
const maxNote = 2000;

/**
 * The fragment of an address that holds a list: `#list=1.` and the short ids of its papers, then
 * `note-<place>=` for each note. Servers never see a fragment.
 * @param withNotes whether notes go along
 */
export function toShareFragment(
  papers: readonly { id: string; note: string }[],
  withNotes: boolean,
): string {
  const list = `#list=1.${papers.map(({ id }) => toShortId(id)).join('')}`;
  if (!withNotes) return list;
  const notes = papers.flatMap(({ note }, index): [string, string][] =>
    note ? [[`note-${index + 1}`, note.slice(0, maxNote)]] : [],
  );
  return notes.length > 0 ? `${list}&${new URLSearchParams(notes)}` : list;
}

/**
 * Reads the fragment of an address.
 * @param ids of all papers of this site
 * @returns undefined where the fragment does not hold a list
 */
export function parseShareFragment(
  fragment: string,
  ids: Iterable<string>,
): SharedList | undefined {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const codes = /^1\.([\w-]+)$/.exec(values.get('list') ?? '')?.[1];
  if (codes === undefined) return undefined;
  const byShort = indexShortIds(ids);
  const shorts = codes.match(new RegExp(`.{1,${shortIdLength}}`, 'g')) ?? [];
  const papers = new Map<string, SharedPaper>();
  const unknown = new Set<string>();
  for (const [index, short] of shorts.entries()) {
    const id = byShort.get(short);
    const note = (values.get(`note-${index + 1}`) ?? '').slice(0, maxNote);
    if (id === undefined) unknown.add(short);
    else if (!papers.has(id)) papers.set(id, { id, note });
  }
  return { papers: [...papers.values()], unknown: unknown.size };
}
