import type { MapData } from './map-data.ts';

/** What a reader asks to see. */
export interface MapFilter {
  /** Places in the list of topics; a paper has to have one of them. None asks for all papers. */
  topics: ReadonlySet<number>;
  query: string;
}

/**
 * Prepares a search in what the map knows of each paper: title, authors, topics and tags.
 * @returns a function that says for each paper whether it lights up: it has one of the topics, and
 *   every word of the query begins one of its words, whatever the case and accents
 */
export function indexMap({ papers, terms }: MapData): (filter: MapFilter) => boolean[] {
  const texts = papers.map(
    (paper) =>
      ` ${fold([paper.title, ...paper.authors, ...paper.terms.map((term) => terms[term])].join(' '))}`,
  );
  return ({ topics, query }) => {
    const words = fold(query).split(' ').filter(Boolean);
    return papers.map(
      (paper, index) =>
        (topics.size === 0 || paper.terms.some((term) => topics.has(term))) &&
        words.every((word) => texts[index]!.includes(` ${word}`)),
    );
  };
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
