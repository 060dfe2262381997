import type { PaperData } from '../../papers/schema.ts';
import { findNearest, type Neighbour } from './nearest.ts';
import { joinBlocks, toUnit, type SparseVector } from './sparse-vectors.ts';
import { indexTerms, type TermIndex } from './terms.ts';
import type { PaperText } from '../text/paper-text.ts';

/** What papers are compared by. */
export type ComparedPaper = PaperText & Pick<PaperData, 'topics'>;

/** How near papers are to each other. */
export interface Comparison {
  /** The terms of their texts. */
  terms: TermIndex;
  /** For each paper up to sixty others, nearest first. */
  nearest: Neighbour[][];
}

/** A word of the title counts as that many of the abstract. */
const titleWeight = 3;
/** Terms of this many words compare texts; longer ones only explain. */
const maxWords = 2;
/** Length of the vector of topics beside that of the words, which is 1. */
const topicWeight = 0.3;
/** How much shared neighbours count beside 1 for words and topics. */
const neighbourWeight = 0.1;
/** Papers that stand for a paper's neighbourhood. */
const neighbourhood = 20;
/** Papers kept for each. */
const kept = 60;

/**
 * Compares all papers by words and topics, then each with its nearest by the neighbours that they
 * share too, so that two papers on one subject are near even if they name it differently.
 */
export function comparePapers(papers: readonly ComparedPaper[]): Comparison {
  const terms = indexTerms(papers);
  const vectors = joinBlocks([
    [weighTerms(terms), 1],
    [weighTopics(papers), topicWeight],
  ]);
  return { terms, nearest: addSharedNeighbours(findNearest(vectors, kept)) };
}

/** Each similarity becomes the weighted mean of itself and of the cosine of the neighbourhoods. */
function addSharedNeighbours(nearest: readonly Neighbour[][]): Neighbour[][] {
  const neighbourhoods = nearest.map((neighbours) =>
    toUnit(
      neighbours
        .slice(0, neighbourhood)
        .map(({ index, similarity }) => [index, similarity] as const),
    ),
  );
  return nearest.map((neighbours, paper) => {
    const { features, values } = neighbourhoods[paper]!;
    const own = new Map(Array.from(features, (index, at) => [index, values[at]!]));
    return neighbours
      .map(({ index, similarity }) => {
        const shared = multiply(own, neighbourhoods[index]!);
        const sum = similarity + neighbourWeight * shared;
        return { index, similarity: sum / (1 + neighbourWeight) };
      })
      .sort((a, b) => b.similarity - a.similarity || a.index - b.index);
  });
}

function multiply(a: ReadonlyMap<number, number>, b: SparseVector): number {
  return b.features.reduce((sum, index, at) => sum + (a.get(index) ?? 0) * b.values[at]!, 0);
}

/** Terms that two papers or more hold, by logarithmic frequency and rarity (TF-IDF). */
function weighTerms({ titles, abstracts, sizes, papers }: TermIndex): SparseVector[] {
  return abstracts.map((abstract, index) => {
    const counts = new Map<number, number>();
    for (const [{ terms }, weight] of [
      [titles[index]!, titleWeight],
      [abstract, 1],
    ] as const) {
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
    }
    return toUnit(
      [...counts]
        .filter(([term]) => sizes[term]! <= maxWords && papers[term]! > 1)
        .map(([term, count]) => [
          term,
          (1 + Math.log(count)) * Math.log(abstracts.length / papers[term]!),
        ]),
    );
  });
}

/** Topics by rarity; the second and third of a paper count less than its main one. */
function weighTopics(papers: readonly ComparedPaper[]): SparseVector[] {
  const counts = new Map<string, number>();
  for (const { topics } of papers) {
    for (const { slug } of topics) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  const numbers = new Map([...counts.keys()].map((slug, number) => [slug, number]));
  return papers.map(({ topics }) =>
    toUnit(
      topics.map(({ slug }, rank) => [
        numbers.get(slug)!,
        Math.log(papers.length / counts.get(slug)!) / Math.sqrt(rank + 1),
      ]),
    ),
  );
}
