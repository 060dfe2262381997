import type { Paper } from '../papers/schema.ts';
import { stopWords } from './stop-words.ts';
import {
  dimensions,
  dot,
  findVector,
  packDirections,
  toDirection,
  unpackDirections,
  type PackedVectors,
  type WordVectors,
} from './word-vectors.ts';
import { foldCase, splitWords, wordKey } from './words.ts';

/** What the papers of a list mean: made with the site, fetched when their words do not answer a query. */
export interface MeaningsData {
  /** Directions of all papers in list order, packed. */
  papers: string;
  /** The first word of each part of the words' vectors; a part is fetched when a query needs it. */
  parts: string[];
}

/** Words of one part: a part is some 12 kB, and most queries need five to eight. */
const partSize = 256;

/** A word of the title says as much as so many of the abstract. */
const titleWeight = 3;

/** @param papers in list order */
export function makeMeanings(
  papers: readonly Pick<Paper, 'title' | 'abstract'>[],
  vectors: WordVectors,
): MeaningsData {
  return {
    papers: packDirections(papers.map((paper) => meaningOf(paper, vectors))),
    parts: vectors.words.filter((_, number) => number % partSize === 0),
  };
}

/** The vectors of all words, in parts; the same for every list. */
export function makeMeaningParts(vectors: WordVectors): PackedVectors[] {
  const count = Math.ceil(vectors.words.length / partSize);
  return Array.from({ length: count }, (_, part) => {
    const end = Math.min(vectors.words.length, (part + 1) * partSize);
    return vectors.pack(part * partSize, end);
  });
}

/** Often repeated words count less than often, as in most ranking. */
function meaningOf(
  { title, abstract }: Pick<Paper, 'title' | 'abstract'>,
  vectors: WordVectors,
): Float64Array {
  const counts = new Map<string, number>();
  for (const [text, weight] of [
    [title, titleWeight],
    [abstract, 1],
  ] as const)
    for (const word of tellingWords(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
  const sum = new Float64Array(dimensions);
  for (const [word, count] of counts) vectors.add(sum, word, Math.sqrt(count));
  return sum;
}

const tellingWords = (text: string) =>
  splitWords(text)
    .filter(({ key }) => !stopWords.has(key))
    .map(({ text }) => foldCase(text));

/** Compares what queries mean with what papers mean. */
export class Meanings {
  #papers: readonly Float64Array[];
  #parts: readonly string[];
  #loadPart: (part: number) => Promise<PackedVectors>;

  /** @param loadPart called again for a part that is needed again */
  constructor({ papers, parts }: MeaningsData, loadPart: (part: number) => Promise<PackedVectors>) {
    this.#papers = unpackDirections(papers);
    this.#parts = parts;
    this.#loadPart = loadPart;
  }

  /**
   * How near each paper is to a text, in list order: 1 for the nearest, 0 for those of average or
   * smaller nearness; undefined where no word of the text is known.
   * @throws where a part cannot be fetched
   */
  async nearness(text: string): Promise<number[] | undefined> {
    const words = [...new Set(tellingWords(text))];
    const found = await Promise.all(words.map((word) => this.#find(word)));
    const sum = new Float64Array(dimensions);
    for (const vector of found) vector?.forEach((value, index) => (sum[index]! += value));
    const query = toDirection(sum);
    const cosines = this.#papers.map((paper) => dot(paper, query));
    const mean = cosines.reduce((total, cosine) => total + cosine, 0) / cosines.length;
    const range = Math.max(...cosines) - mean;
    if (!(range > 0)) return undefined;
    return cosines.map((cosine) => Math.max(0, (cosine - mean) / range));
  }

  async #find(word: string): Promise<Float64Array | undefined> {
    const key = wordKey(word);
    return (await this.#findForm(word)) ?? (key === word ? undefined : this.#findForm(key));
  }

  async #findForm(word: string): Promise<Float64Array | undefined> {
    const part = this.#parts.findLastIndex((first) => first <= word);
    return part < 0 ? undefined : findVector(await this.#loadPart(part), word);
  }
}
