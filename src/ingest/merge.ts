import type { Message } from '../papers/message.ts';
import type { IdentifiedPaper, ParsedPaper, ParsedSource } from '../papers/parsed-paper.ts';
import { sourcePath, type SourceEntry } from './manifest.ts';
import { normalText } from './normal-text.ts';
import { assignIds, plainId } from './paper-ids.ts';
import { quote } from '../papers/quote.ts';
import { findSamePapers, type SamePaper } from './same-papers.ts';

/** One list as the manifest names it, and what reading it gave. */
export interface ReadList {
  entry: Pick<SourceEntry, 'slug' | 'file' | 'added'>;
  parsed: Pick<ParsedSource, 'papers'>;
}

/** What became of one parsed paper: a paper of the site, or a repetition of the paper with this id. */
export interface Placement {
  id: string;
  isDuplicate: boolean;
}

/** All papers of all lists, each once. */
export interface MergedLists {
  /** In the order of the lists and of the papers in them. */
  papers: IdentifiedPaper[];
  /** For each list, in order, one placement for each of its parsed papers. */
  placements: Placement[][];
  /** Only what merging found; what reading found is with each list. */
  messages: Message[];
}

/** One paper at its place in one list. */
interface Place {
  paper: ParsedPaper;
  entry: ReadList['entry'];
  added: string;
  normalAbstract: string;
  /** Among all places. */
  index: number;
}

/**
 * Joins lists: gives papers their permanent ids and their positions, and keeps a paper that comes
 * more than once only where it was added first. Ids do not depend on the order of the papers, and
 * a list with a later date never changes one.
 * @param lists in the order of the manifest.
 */
export function mergeSources(lists: readonly ReadList[]): MergedLists {
  const placesByList = toPlaces(lists);
  const places = placesByList.flat();
  const same = [...Map.groupBy(places, ({ paper }) => plainId(paper.title)).values()]
    .flatMap(findSamePapers)
    .sort((a, b) => keptPlace(a).index - keptPlace(b).index);
  const ids = assignIds(same.map(toClaim));

  const papers: IdentifiedPaper[] = [];
  const placementOf = new Map<Place, Placement>();
  const messageOf = new Map<Place, Message>();
  for (const [index, group] of same.entries()) {
    const kept = keptPlace(group);
    const id = ids[index] as string;
    papers.push({
      ...kept.paper,
      id,
      position: index + 1,
      source: kept.entry.slug,
      added: kept.added,
    });
    if (id !== plainId(kept.paper.title)) messageOf.set(kept, idClash(kept, id, same));
    for (const place of [...group.founders, ...group.followers]) {
      const isDuplicate = place !== kept;
      placementOf.set(place, { id, isDuplicate });
      if (isDuplicate) messageOf.set(place, duplicatePaper(place, kept));
    }
  }
  return {
    papers,
    placements: placesByList.map((ofList) =>
      ofList.map((place) => placementOf.get(place) as Placement),
    ),
    messages: places.flatMap((place) => messageOf.get(place) ?? []),
  };
}

function toPlaces(lists: readonly ReadList[]): Place[][] {
  let index = 0;
  return lists.map(({ entry, parsed }) =>
    parsed.papers.map((paper) => ({
      entry,
      paper,
      index: index++,
      added: entry.added,
      normalAbstract: normalText(paper.abstract),
    })),
  );
}

function keptPlace({ founders }: SamePaper<Place>): Place {
  return founders[0] as Place;
}

/** The smallest of the abstracts stands for all: which place is kept must not change the id. */
function toClaim(group: SamePaper<Place>) {
  const abstracts = group.founders.map(({ normalAbstract }) => normalAbstract);
  const normalAbstract = abstracts.reduce((least, text) => (text < least ? text : least));
  const { paper, added } = keptPlace(group);
  return { title: paper.title, normalAbstract, added };
}

function duplicatePaper(place: Place, kept: Place): Message {
  return {
    severity: 'warning',
    ...startOf(place),
    rule: 'duplicate-paper',
    expected: 'a paper that no list has yet',
    found: `${quote(place.paper.title)}, which is at ${nameOf(kept)} already`,
    advice: 'Nothing has to be done: it is shown once, as it stands there.',
  };
}

function idClash(place: Place, id: string, same: readonly SamePaper<Place>[]): Message {
  const wanted = plainId(place.paper.title);
  const other = same
    .map(keptPlace)
    .find((kept) => kept !== place && plainId(kept.paper.title) === wanted);
  return {
    severity: 'warning',
    ...startOf(place),
    rule: 'id-clash',
    expected: 'a title of its own',
    found: `${quote(place.paper.title)}${other ? `, as at ${nameOf(other)}` : ', much like another'}`,
    advice: `Check that they are different papers; both are kept, this one as ${id}.`,
  };
}

function startOf({ entry, paper }: Place): Pick<Message, 'file' | 'line' | 'column'> {
  return { file: sourcePath(entry), line: paper.titleLine, column: 1 };
}

function nameOf(place: Place): string {
  const { file, line } = startOf(place);
  return `${file}:${line}`;
}
