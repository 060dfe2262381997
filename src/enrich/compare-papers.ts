import type { PaperData } from '../papers/schema.ts';
import { findNearest, type Neighbour } from './nearest.ts';
import { joinBlocks, toUnit, type SparseVector } from './sparse-vectors.ts';
import { indexTerms, type TermIndex } from './terms.ts';
import type { PaperText } from './topics.ts';

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
/** Weights of the topics, and of the neighbours that two papers share, beside 1 for the text. */
const topicWeight = 0.35;
const neighbourWeight = 0.35;
/** Papers that stand for a paper's neighbourhood. */
const neighbourhood = 20;
/** Papers kept for each. */
const kept = 60;

/**
 * Compares all papers by their words, then again by their words and by the neighbours that they
 * share, so that two papers on one subject are near even if they name it differently.
 */
export function comparePapers(papers: readonly ComparedPaper[]): Comparison {
  const terms = indexTerms(papers);
  const vectors = joinBlocks([
    [weighTerms(terms), 1],
    [weighTopics(papers), topicWeight],
  ]);
  const neighbours = findNearest(vectors, neighbourhood).map((list) =>
    toUnit(list.map(({ index, similarity }) => [index, similarity])),
  );
  const joined = joinBlocks([
    [vectors, 1],
    [neighbours, neighbourWeight],
  ]);
  return { terms, nearest: findNearest(joined, kept) };
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
