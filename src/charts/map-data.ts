import { nameVenue } from '../papers/venues.ts';
import { formatDate } from '../papers/dates.ts';
import type { Paper } from '../papers/schema.ts';
import { findRegions, type MapRegion } from './map-regions.ts';

/** A paper as the map needs it. */
export interface MapPaper {
  id: string;
  title: string;
  authors: string[];
  /** Venue and year, or the month of first publication; empty where unknown. */
  place: string;
  x: number;
  y: number;
  /** Places in the list of terms: topics, the main one first, then tags. */
  terms: number[];
  /** Places of the papers to read next, nearest first. */
  related: number[];
}

/** Everything that the map of all papers shows. */
export interface MapData {
  /** Slugs of the topics, which are the first of the terms. */
  topics: string[];
  /** Names of topics and tags. */
  terms: string[];
  regions: MapRegion[];
  papers: MapPaper[];
}

const shownRelated = 5;

/**
 * The map of all papers as data.
 * @param topics in their order
 * @returns papers in the order given
 */
export function toMapData(
  papers: readonly Paper[],
  topics: readonly { slug: string; title: string }[],
): MapData {
  const tags = new Map(papers.flatMap(({ tags }) => tags.map(({ slug, label }) => [slug, label])));
  const placeOf = (slugs: Iterable<string>, first = 0) =>
    new Map([...slugs].map((slug, index) => [slug, first + index]));
  const topicPlaces = placeOf(topics.map(({ slug }) => slug));
  const tagPlaces = placeOf(tags.keys(), topics.length);
  const paperPlaces = placeOf(papers.map(({ id }) => id));
  const terms = [...topics.map(({ title }) => title), ...[...tags.values()].map(shortenTag)];
  const mapped = papers.map(
    ({ id, title, authors, venue, published = '', map, topics, tags, related }): MapPaper => ({
      id,
      title,
      authors,
      place: venue ? nameVenue(venue) : formatDate(published.slice(0, 'YYYY-MM'.length)),
      ...map,
      terms: [
        ...find(
          topicPlaces,
          topics.map(({ slug }) => slug),
        ),
        ...find(
          tagPlaces,
          tags.map(({ slug }) => slug),
        ),
      ],
      related: find(
        paperPlaces,
        related.slice(0, shownRelated).map(({ id }) => id),
      ),
    }),
  );
  const regions = findRegions(
    mapped,
    mapped.map(({ terms }) => terms),
    terms,
  );
  return { topics: [...topicPlaces.keys()], terms, regions, papers: mapped };
}

const find = (places: ReadonlyMap<string, number>, names: readonly string[]) =>
  names.map((name) => places.get(name)).filter((place) => place !== undefined);

/** `reinforcement learning from human feedback (RLHF)` is too long for a map: `RLHF`. */
const shortenTag = (label: string) => /\((\S{2,})\)$/.exec(label)?.[1] ?? label;

/** The main topic of a paper, as its place in the list of topics; undefined where it has none. */
export function mainTopicOf({ terms: [first] }: MapPaper, { topics }: MapData): number | undefined {
  return first !== undefined && first < topics.length ? first : undefined;
}
