import { blendMeaning, needsMeaning } from './blend-meaning.ts';
import { findFitting } from './constraints.ts';
import { applyFacets, sortPapers, type FacetCounts, type FacetTable } from './facets.ts';
import { toText, type IndexedPaper } from './indexed-paper.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meanings } from './meaning.ts';
import type { SearchNames } from './names.ts';
import { parseQuery, type QueryPart } from './parse-query.ts';
import { findPhrase } from './phrases.ts';
import type { Hint } from './query-hints.ts';
import { rankPapers, type FindWord, type RankedPaper, type Ranking } from './rank.ts';
import { isFiltered, type SearchState } from './search-state.ts';
import { matchTopics, type TopicWordsData } from './topic-words.ts';
import {
  needsUnknownWords,
  readQueryWords,
  understand,
  type Alternative,
  type QueryWord,
  type Understanding,
} from './understand.ts';
import type { UnknownWords } from './unknown-words.ts';
import { splitWords, wordStem } from './words.ts';

/** The parts of a list's index; each part is fetched when a search first needs it. */
export interface SearchSource {
  lexicon(): Promise<{ lexicon: Lexicon; topics: TopicWordsData }>;
  unknownWords(): Promise<UnknownWords>;
  facets(): Promise<FacetTable>;
  names(): Promise<SearchNames>;
  meanings(): Promise<Meanings>;
  findWord: FindWord;
  load(paper: number): Promise<IndexedPaper>;
}

/** How a part of the query was also read, or read instead. */
export interface Rewrite {
  kind: Understanding['alternatives'][number]['kind'];
  /** As typed; put into `SearchState.exact`, it undoes the rewrite. */
  from: string;
  /** For readers, one or more. */
  to: string[];
  /** True where the words as typed occur in no paper. */
  isInstead: boolean;
}

/** What a search gave. */
export interface SearchAnswer {
  /** Numbers of papers in list order counted from 0, best first. */
  papers: number[];
  /** How many of them hold every word of the query, counting rewrites. */
  completeCount: number;
  /** How many papers each value of a facet would give; undefined where it was not asked for. */
  counts: FacetCounts | undefined;
  rewrites: Rewrite[];
  /** Words of the query that no paper holds and that nothing was put in place of. */
  unknown: string[];
  /** Whether so few of the query's words occur together that what they mean decides too. */
  isByMeaning: boolean;
  hints: Hint[];
  /** Words to mark in titles and excerpts. */
  marks: string[];
}

/** What a search may fetch more for. */
export interface SearchOptions {
  /** Whether to count the values of facets even where none is chosen. */
  withCounts: boolean;
  /** Whether to find papers by meaning where the words of the query stand in none. */
  withMeaning: boolean;
}

/** Among so many first papers, one whose title or system the whole query names comes first. */
const promotedAmong = 10;

/**
 * Searches a list.
 * @param options what is wanted besides papers that hold the words
 * @throws where a part of the index cannot be fetched
 */
export async function findPapers(
  state: SearchState,
  source: SearchSource,
  { withCounts, withMeaning }: SearchOptions,
): Promise<SearchAnswer> {
  const { parts, hints } = parseQuery(state.query);
  const { lexicon, topics } = await source.lexicon();
  const words = await findRareWords(
    readQueryWords(parts.map(toRankedText).join(' '), lexicon),
    lexicon,
    source,
  );
  const understanding = understand(
    words,
    lexicon,
    needsUnknownWords(words, lexicon) ? await source.unknownWords() : undefined,
    (text) => state.exact.some((exact) => exact.toLowerCase() === text.toLowerCase()),
  );
  const ranking = await rankPapers(
    words,
    understanding.alternatives,
    lexicon.papers,
    source.findWord,
    (weights) =>
      matchTopics(
        topics,
        words.map(({ stem }, index) => ({ stem, weight: weights[index]! })),
      ),
  );
  const fits = await findConstraint(parts, source);
  const nearness = withMeaning ? await findNearness(words, ranking, source) : undefined;
  const byRelevance = nearness
    ? cutFar(blendMeaning(ranking.papers, nearness, ranking.bestShare), ranking)
    : ranking.papers;
  const asksForWords = parts.some(
    ({ kind, excluded }) => !excluded && (kind === 'words' || kind === 'phrase'),
  );
  const ranked = asksForWords ? byRelevance : addOthers(ranking.papers, lexicon.papers);
  const fitting =
    parts.length > 0 || isFiltered(state) ? ranked.filter(({ paper }) => fits(paper)) : [];
  const complete = new Set(
    fitting.filter(({ isComplete }) => isComplete).map(({ paper }) => paper),
  );

  const needsTable = withCounts || isFiltered(state) || state.sort !== 'relevance';
  const table = needsTable ? await source.facets() : undefined;
  const found = fitting.map(({ paper }) => paper);
  const { papers, counts } = table
    ? applyFacets(table, found, state.facets)
    : { papers: found, counts: undefined };
  const completeCount = papers.filter((paper) => complete.has(paper)).length;
  return {
    papers: await arrange(papers, complete, state, table, source),
    completeCount,
    counts,
    ...describe(understanding, ranking),
    isByMeaning: nearness !== undefined,
    hints,
  };
}

/**
 * Words of few papers, which the lexicon of a large list leaves out, are looked up in the best paper
 * that the index has for them: it answers for a word that it does not have with what starts alike.
 */
async function findRareWords(
  words: readonly QueryWord[],
  { isComplete }: Lexicon,
  { findWord, load }: SearchSource,
): Promise<QueryWord[]> {
  return Promise.all(
    words.map(async (word) => {
      if (word.isKnown || isComplete) return word;
      const [best] = await findWord(word.text.toLowerCase());
      const text = best ? toText(await load(best.paper)) : '';
      return { ...word, isKnown: splitWords(text).some(({ key }) => wordStem(key) === word.stem) };
    }),
  );
}

/** Words that papers are ranked by: those of names that only narrow a search are left out. */
function toRankedText(part: QueryPart): string {
  if (part.excluded) return '';
  if (part.kind === 'words' || part.kind === 'phrase') return part.text;
  return part.kind === 'field' && (part.name === 'title' || part.name === 'system')
    ? part.value
    : '';
}

async function findConstraint(parts: readonly QueryPart[], source: SearchSource) {
  const sets = await Promise.all(
    parts.map(async (part) => ({
      excluded: part.excluded,
      papers: await findFitting(part, {
        facets: source.facets,
        names: source.names,
        phrase: (text) => findPhrase(text, source.findWord, source.load),
      }),
    })),
  );
  return (paper: number) =>
    sets.every(({ papers, excluded }) => papers === undefined || papers.has(paper) !== excluded);
}

/** How near papers are to a query whose words no paper answers; undefined where some paper does. */
async function findNearness(
  words: readonly QueryWord[],
  { bestShare }: Ranking,
  source: SearchSource,
): Promise<number[] | undefined> {
  if (words.length === 0 || !needsMeaning(bestShare)) return undefined;
  const text = words.map(({ text }) => text).join(' ');
  try {
    return await (await source.meanings()).nearness(text);
  } catch {
    // A device that keeps only a part of the site may lack it: the words are found all the same.
    return undefined;
  }
}

/** Every paper is more or less near: of those without a word of the query the first ones are enough. */
function cutFar(blended: readonly RankedPaper[], { papers }: Ranking): RankedPaper[] {
  const matched = new Set(papers.map(({ paper }) => paper));
  return blended.filter(({ paper }, index) => index < nearPapers || matched.has(paper));
}

const nearPapers = 30;

/** A query that only narrows the list finds papers whatever their words; those without come last. */
function addOthers(ranked: readonly RankedPaper[], size: number): RankedPaper[] {
  const found = new Set(ranked.map(({ paper }) => paper));
  const all = Array.from({ length: size }, (_, paper) => ({ paper, score: 0, isComplete: true }));
  return [...ranked, ...all.filter(({ paper }) => !found.has(paper))];
}

/** Papers in the order asked for; by date or title, those that hold every word where there are any. */
async function arrange(
  papers: readonly number[],
  complete: ReadonlySet<number>,
  { query, sort }: SearchState,
  table: FacetTable | undefined,
  { load }: SearchSource,
): Promise<number[]> {
  if (table && sort !== 'relevance') {
    const whole = papers.filter((paper) => complete.has(paper));
    return sortPapers(table, whole.length > 0 ? whole : papers, sort);
  }
  const wanted = toName(query);
  if (!wanted) return [...papers];
  const first = await Promise.all(papers.slice(0, promotedAmong).map(load));
  const rank = ({ title, systems }: IndexedPaper) =>
    toName(title) === wanted ? 0 : systems.some((name) => toName(name) === wanted) ? 1 : 2;
  const order = first
    .map((paper, index) => ({ index, rank: rank(paper) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  return [...order.map(({ index }) => papers[index]!), ...papers.slice(promotedAmong)];
}

const toName = (text: string) =>
  splitWords(text)
    .map(({ key }) => key)
    .join('');

function describe(
  { words, alternatives }: Understanding,
  { isFound, isUsed }: Ranking,
): Pick<SearchAnswer, 'rewrites' | 'unknown' | 'marks'> {
  const rewrites = new Map<string, Rewrite>();
  const used = alternatives.filter(
    (one, index) => isUsed[index] && !alternatives.some((other) => isInside(one, other)),
  );
  for (const { kind, covers, text } of used) {
    const from = covers.map((index) => words[index]!.text).join(' ');
    const rewrite = rewrites.get(`${kind} ${from}`) ?? {
      kind,
      from,
      to: [],
      isInstead: covers.every((index) => !words[index]!.isKnown),
    };
    rewrite.to.push(text);
    rewrites.set(`${kind} ${from}`, rewrite);
  }
  return {
    rewrites: [...rewrites.values()],
    unknown: words.filter((_, index) => !isFound[index]).map(({ text }) => text),
    marks: [
      ...new Set([
        ...words.filter(({ isKnown, weight }) => isKnown && weight === 1).map(({ text }) => text),
        ...used.flatMap(({ words }) => words),
      ]),
    ],
  };
}

/** `mpc 2` joined says nothing where `td mpc 2` is joined. */
function isInside(one: Alternative, other: Alternative): boolean {
  return (
    one.kind === 'joined' &&
    other.kind === 'joined' &&
    one.covers.length < other.covers.length &&
    one.covers.every((index) => other.covers.includes(index))
  );
}
