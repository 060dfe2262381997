import type { Alternative, QueryWord } from './understand.ts';

/** What the index says of one paper and one word. */
export interface Hit {
  /** Number of the paper in list order. */
  paper: number;
  /** Higher is better; includes the word's rarity and its place. */
  score: number;
  /** Places of the word in the paper, in words, ascending. */
  places: readonly number[];
}

/** Finds one word, and what starts with it. */
export type FindWord = (word: string) => Promise<readonly Hit[]>;

export interface RankedPaper {
  paper: number;
  score: number;
  /** Whether it holds every word, as typed or in another form. */
  isComplete: boolean;
}

/** Papers by relevance. */
export interface Ranking {
  /** Best first; equal ones in list order. */
  papers: RankedPaper[];
  /** For each word of the query, how much it tells: its rarity in this list. */
  weights: number[];
  /** For each word, whether any paper has it, as typed or in another form. */
  isFound: boolean[];
  /** For each alternative, whether any paper has it. */
  isUsed: boolean[];
  /** The greatest share of the query, by what its words tell, that one paper matches. */
  bestShare: number;
}

/** What two words that stand together as in the query add, in shares of the weaker one's score. */
const adjacency = 0.5;

/** What a topic that the whole query names is worth, in shares of the best paper's score. */
const topicWeight = 1.2;

/**
 * Ranks papers by the words that they hold. A paper may miss words, and ranks lower for it by their
 * rarity; a word may be matched by another form of it, for less.
 * @param size number of all papers
 * @param matchTopics how far papers belong to the topics of the query, given the weights of its words
 */
export async function rankPapers(
  words: readonly QueryWord[],
  alternatives: readonly Alternative[],
  size: number,
  findWord: FindWord,
  matchTopics: (weights: readonly number[]) => ReadonlyMap<number, number>,
): Promise<Ranking> {
  const own = await Promise.all(
    words.map(async ({ isKnown, text }) => byPaper(isKnown ? await findWord(toTerm(text)) : [])),
  );
  const scores = own.map((hits) => new Map([...hits].map(([paper, { score }]) => [paper, score])));
  const isUsed: boolean[] = [];
  for (const alternative of alternatives) {
    const found = await findAlternative(alternative, findWord);
    isUsed.push(found.size > 0);
    for (const index of alternative.covers) {
      const word = scores[index]!;
      for (const [paper, score] of found) {
        const worth = (score * alternative.weight) / alternative.covers.length;
        if (worth > (word.get(paper) ?? 0)) word.set(paper, worth);
      }
    }
  }

  const weights = words.map(
    ({ weight }, index) => weight * Math.log(1 + size / (1 + scores[index]!.size)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const papers = new Map<number, RankedPaper>();
  let bestShare = 0;
  for (const paper of new Set(scores.flatMap((word) => [...word.keys()]))) {
    let [score, covered, isComplete] = [0, 0, true];
    for (const [index, word] of scores.entries()) {
      const part = word.get(paper);
      if (part === undefined) isComplete = false;
      else {
        score += part;
        covered += weights[index]!;
      }
      const [here, next] = [own[index]!.get(paper), own[index + 1]?.get(paper)];
      if (here && next && areAdjacent(here.places, next.places))
        score += adjacency * Math.min(here.score, next.score);
    }
    bestShare = Math.max(bestShare, covered / total);
    papers.set(paper, { paper, score: (score * covered) / total, isComplete });
  }

  const best = [...papers.values()].reduce((most, { score }) => Math.max(most, score), 1);
  for (const [paper, belonging] of matchTopics(weights)) {
    const ranked = papers.get(paper) ?? { paper, score: 0, isComplete: false };
    ranked.score += topicWeight * belonging * best;
    papers.set(paper, ranked);
  }
  return {
    papers: [...papers.values()].sort((a, b) => b.score - a.score || a.paper - b.paper),
    weights,
    isFound: scores.map(({ size }) => size > 0),
    isUsed,
    bestShare,
  };
}

/** A single letter or digit is not taken for the start of a word: it would be that of too many. */
const toTerm = (text: string) => (/^[a-z0-9]$/i.test(text) ? `"${text}"` : text).toLowerCase();

/** Scores of the papers that hold all words of an alternative next to each other. */
async function findAlternative({ words }: Alternative, findWord: FindWord) {
  const [first = new Map<number, Hit>(), ...rest] = (await Promise.all(words.map(findWord))).map(
    byPaper,
  );
  const found = new Map<number, number>();
  for (const [paper, { score, places }] of first) {
    let [sum, reached] = [score, places];
    for (const hits of rest) {
      const hit = hits.get(paper);
      sum += hit?.score ?? 0;
      reached = hit
        ? hit.places.filter((place) => reached.some((before) => follows(before, place)))
        : [];
    }
    if (reached.length > 0) found.set(paper, sum);
  }
  return found;
}

/** Both parts of `off-policy` have the place of the whole. */
const follows = (before: number, place: number) => place === before + 1 || place === before;

function areAdjacent(first: readonly number[], second: readonly number[]): boolean {
  const places = new Set(second);
  return first.some((place) => places.has(place) || places.has(place + 1));
}

const byPaper = (hits: readonly Hit[]) => new Map(hits.map((hit) => [hit.paper, hit]));
