import type { Paper } from '../../src/papers/schema.ts';
import { makeFacetTable } from '../../src/search/facets.ts';
import { findPapers, type SearchAnswer, type SearchSource } from '../../src/search/find-papers.ts';
import { toIndexedPaper } from '../../src/search/indexed-paper.ts';
import { Lexicon, makeLexicon } from '../../src/search/lexicon.ts';
import { Meanings } from '../../src/search/meaning.ts';
import { makeSearchNames } from '../../src/search/names.ts';
import type { Hit } from '../../src/search/rank.ts';
import { parseSearchState, type SearchState } from '../../src/search/search-state.ts';
import type { TopicText } from '../../src/search/topic-words.ts';
import { makeUnknownWords, UnknownWords } from '../../src/search/unknown-words.ts';
import { foldCase, splitWords, wordKey, wordStem } from '../../src/search/words.ts';
import { makePaper } from './make-paper.ts';

/**
 * The parts of a list's index as the site makes them, fetched by nobody. Words are found as the site's
 * index finds them: by stem or start, with the parts of `off-policy` in one place together with
 * `offpolicy`, and a word that no paper holds by the longest start that some word shares.
 * @param papers in list order
 * @param english common words between blanks
 */
export function makeMemoryIndex(
  papers: readonly Paper[],
  topics: readonly TopicText[] = [],
  english = '',
): SearchSource {
  const data = reread(makeLexicon(papers, topics));
  const lexicon = new Lexicon(data);
  const unknown = reread(makeUnknownWords(papers, english, (key) => lexicon.has(key)));
  const titles = new Map(topics.map(({ slug, title }) => [slug, title]));
  const facets = reread(makeFacetTable(papers, titles));
  const names = reread(makeSearchNames(papers));
  const texts = papers.map(readText);
  return {
    lexicon: async () => ({ lexicon, topics: data.topics }),
    unknownWords: async () => new UnknownWords(unknown),
    facets: async () => facets,
    names: async () => names,
    // Without vectors no word means anything.
    meanings: async () => new Meanings({ papers: '', parts: [] }, () => Promise.reject()),
    findWord: async (term) =>
      term.startsWith('"') ? findExactly(texts, term.slice(1, -1)) : findByStart(texts, term),
    load: async (paper) => toIndexedPaper(papers[paper]!, `/papers/${papers[paper]!.id}/`),
  };
}

/** As the browser gets it. */
const reread = <Data>(data: Data) => JSON.parse(JSON.stringify(data)) as Data;

/** What stands between two blanks: its words, and all of them as one. */
interface Place {
  words: IndexedWord[];
  weight: number;
}

interface IndexedWord {
  text: string;
  stem: string;
}

function readText({ title, authors, abstract }: Paper): Place[] {
  return [
    ...readPlaces(title, 6),
    ...authors.flatMap((name) => readPlaces(name, 2)),
    ...readPlaces(abstract, 1),
  ];
}

function readPlaces(text: string, weight: number): Place[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((run) => {
      const words = splitWords(run).map(({ text }) => text);
      return { words: [...new Set([...words, words.join('')])].map(readWord), weight };
    });
}

const readWord = (word: string): IndexedWord => ({
  text: foldCase(word),
  stem: wordStem(wordKey(word)),
});

function findExactly(texts: readonly Place[][], phrase: string): Hit[] {
  const wanted = phrase.split(' ').map((word) => readWord(word).stem);
  return toHits(texts, (places, start) =>
    wanted.every((stem, index) => places[start + index]?.words.some((word) => word.stem === stem)),
  );
}

function findByStart(texts: readonly Place[][], term: string): Hit[] {
  const { text, stem } = readWord(term);
  for (let length = text.length; length > 0; length--) {
    const start = text.slice(0, length);
    const hits = toHits(texts, (places, place) =>
      places[place]!.words.some((word) => word.stem === stem || word.text.startsWith(start)),
    );
    if (hits.length > 0) return hits;
  }
  return [];
}

/** Papers with the places that match, the best first. */
function toHits(
  texts: readonly Place[][],
  matches: (places: readonly Place[], place: number) => boolean,
): Hit[] {
  const found = texts
    .map((places, paper) => ({
      paper,
      places: [...places.keys()].filter((place) => matches(places, place)),
    }))
    .filter(({ places }) => places.length > 0);
  const rarity = Math.log(1 + texts.length / found.length);
  return found
    .map(({ paper, places }) => {
      const weight = places.reduce((sum, place) => sum + texts[paper]![place]!.weight, 0);
      return { paper, places, score: rarity * Math.sqrt(weight) };
    })
    .sort((a, b) => b.score - a.score || a.paper - b.paper);
}

/** What a search may have beside its query. */
export type Changes = Partial<Omit<SearchState, 'facets'>> & {
  facets?: Partial<SearchState['facets']>;
};

/** Searches an index, without counting facets where none is chosen. */
export function ask(
  source: SearchSource,
  query: string,
  { facets, ...changes }: Changes = {},
): Promise<SearchAnswer> {
  const empty = parseSearchState('');
  const state = { ...empty, ...changes, query, facets: { ...empty.facets, ...facets } };
  return findPapers(state, source, { withCounts: false, withMeaning: true });
}

/** Papers that have only an abstract, `p0`, `p1` and so on. */
export const makePapers = (...abstracts: string[]) =>
  abstracts.map((abstract, index) => makePaper({ id: `p${index}`, title: '-', abstract }));
