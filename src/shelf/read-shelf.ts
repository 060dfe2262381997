import {
  emptyShelf,
  maxCompared,
  maxViewed,
  shelfVersion,
  type SavedPaper,
  type Shelf,
  type ViewedPaper,
  type Visit,
} from './shelf.ts';

/** A shelf as far as it could be read. */
export interface ReadShelf {
  /** Undefined where the value is not a shelf at all. */
  shelf: Shelf | undefined;
  /** What was left out, each with its place: `papers[3].id: expected …`. */
  problems: string[];
  /** The value comes from a later version of this site. */
  isNewer: boolean;
}

type Fields = Record<string, unknown>;

/** Long enough for every id that the site makes, and short enough for an address. */
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const maxIdLength = 200;
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/**
 * Reads a stored or imported value. What is wrong in it is left out and named; the rest is used.
 * @param value of any origin, parsed from JSON
 */
export function readShelf(value: unknown): ReadShelf {
  const problems: string[] = [];
  const nothing = { shelf: undefined, problems, isNewer: false };
  if (!isFields(value)) return { ...nothing, problems: ['expected an object with "papers"'] };
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ...nothing, problems: [`version: expected ${shelfVersion}, found ${show(version)}`] };
  if (version > shelfVersion)
    return {
      ...nothing,
      isNewer: true,
      problems: [`version: expected at most ${shelfVersion}, found ${version}, of a newer site`],
    };

  const list = <T extends { id: string }>(name: string, read: (fields: Fields) => T): T[] => {
    const items = value[name] ?? [];
    if (!Array.isArray(items)) {
      problems.push(`${name}: expected a list, found ${show(items)}`);
      return [];
    }
    const byId = new Map<string, T>();
    for (const [index, item] of items.entries()) {
      const place = `${name}[${index}]`;
      if (!isFields(item)) problems.push(`${place}: expected an object, found ${show(item)}`);
      else if (!isId(item['id']))
        problems.push(`${place}.id: expected a paper's id, found ${show(item['id'])}`);
      else if (byId.has(item['id'])) problems.push(`${place}.id: ${item['id']} is there already`);
      else byId.set(item['id'], read(item));
    }
    return [...byId.values()];
  };

  const visit = readVisit(value['visit']);
  const shelf: Shelf = {
    ...emptyShelf,
    papers: list('papers', readSaved),
    viewed: list('viewed', readViewed).slice(0, maxViewed),
    compare: readIds(value['compare']).slice(0, maxCompared),
    ...(visit && { visit }),
  };
  return { shelf, problems, isNewer: false };
}

/** Whether a value has the form of a paper's id. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxIdLength && idPattern.test(value);
}

function readSaved(fields: Fields): SavedPaper {
  return {
    id: fields['id'] as string,
    title: toText(fields['title']),
    saved: toInstant(fields['saved']) || unknownInstant,
    read: toInstant(fields['read']),
    note: toText(fields['note']),
  };
}

function readViewed(fields: Fields): ViewedPaper {
  return {
    id: fields['id'] as string,
    title: toText(fields['title']),
    viewed: toInstant(fields['viewed']) || unknownInstant,
  };
}

function readIds(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter(isId))] : [];
}

function readVisit(value: unknown): Visit | undefined {
  const end = readVisitEnd(value);
  if (!end) return undefined;
  const before = readVisitEnd((value as Fields)['before']);
  return { ...end, ...(before && { before }) };
}

function readVisitEnd(value: unknown): { last: string; seen: number } | undefined {
  if (!isFields(value)) return undefined;
  const last = toInstant(value['last']);
  const seen = value['seen'];
  return last && Number.isSafeInteger(seen) && (seen as number) >= 0
    ? { last, seen: seen as number }
    : undefined;
}

const unknownInstant = '1970-01-01T00:00:00.000Z';

const toText = (value: unknown) => (typeof value === 'string' ? value : '');

const toInstant = (value: unknown) =>
  typeof value === 'string' && instantPattern.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : '';

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value for a message, however large. */
function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
