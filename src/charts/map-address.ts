/** What part of the map shows: its middle in shares of the map, and how much larger than the whole. */
export interface MapView {
  x: number;
  y: number;
  scale: number;
}

/** What the address of the map holds after `#`. Empty values choose nothing. */
export interface MapAddress {
  /** Slugs; papers of one of them light up. */
  topics: string[];
  /** Words that the papers that light up hold. */
  query: string;
  /** Ids of the selected papers. */
  papers: string[];
  /** Id of the paper whose card is open. */
  at: string;
  /** The whole map where absent. */
  view?: MapView;
}

/** Reads the address; what it does not know counts as not given. */
export function parseMapAddress(hash: string): MapAddress {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const list = (name: string) => (values.get(name) ?? '').split(',').filter(Boolean);
  const view = list('view').map(Number);
  const [x, y, scale] = view;
  const isView = view.length === 3 && view.every(Number.isFinite) && scale! >= 1;
  return {
    topics: list('topics'),
    query: values.get('words') ?? '',
    papers: list('papers'),
    at: values.get('at') ?? '',
    ...(isView && { view: { x: x!, y: y!, scale: scale! } }),
  };
}

/** @returns an empty string where nothing is chosen, else `#` and what is */
export function formatMapAddress({ topics, query, papers, at, view }: MapAddress): string {
  const parts = [
    topics.length > 0 && `topics=${topics.map(encode).join()}`,
    query && `words=${encode(query)}`,
    papers.length > 0 && `papers=${papers.map(encode).join()}`,
    at && `at=${encode(at)}`,
    view && `view=${[round(view.x), round(view.y), round(view.scale)].join()}`,
  ].filter(Boolean);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Half a pair of UTF-16 has no address. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed());

const round = (value: number) => Math.round(value * 1e3) / 1e3;
