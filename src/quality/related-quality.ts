import { z } from 'astro/zod';
import { comparePapers, type ComparedPaper } from '../enrich/related/compare-papers.ts';
import { findRelated } from '../enrich/related/related.ts';
import type { Paper } from '../papers/schema.ts';
import { mean, meanInterval, type MeanInterval } from './mean-interval.ts';
import { rankingGain } from './ranking-gain.ts';
import { rankByBm25, rankByTfIdf, type Ranking } from './text-baselines.ts';

const labelsSchema = z.array(
  z.object({
    /** Position of the paper in the lists, counted from 1. */
    rank: z.number().int().positive(),
    /** Positions of the papers that a reader would want next, in no order. */
    related: z.array(z.number().int().positive()).min(1),
  }),
);

/** What a person would read next after one paper. */
export type RelatedLabel = z.output<typeof labelsSchema>[number];

/**
 * Reads `related.json`, in the order of rank.
 * @throws {Error} naming the first place that is not as expected
 */
export function parseRelatedLabels(text: string): RelatedLabel[] {
  return labelsSchema.parse(JSON.parse(text)).sort((a, b) => a.rank - b.rank);
}

/** How well one method finds what to read next; nDCG@5, all labelled papers gain the same. */
export interface MethodQuality {
  name: string;
  all: number;
  firstHalf: number;
  secondHalf: number;
  /** Share of the labelled papers among the first eight. */
  recall: number;
}

/** How well related papers are found. */
export interface RelatedQuality {
  labels: number;
  /** Ours first, then the yardsticks. */
  methods: MethodQuality[];
  /** Ours less TF-IDF. */
  lead: MeanInterval;
  lists: ListShape;
}

/** What the lists of related papers look like. */
export interface ListShape {
  /** How many papers are in 0, 1, 2 … lists. */
  papersByLists: number[];
  /** Share of the relations that hold in both directions. */
  mutual: number;
  /** Share of the relations that some shared term explains. */
  explained: number;
}

const places = 5;
const listLength = 8;

/** Compares our lists of related papers with labels, and with plain text similarity on the same labels. */
export function measureRelated(
  papers: readonly (ComparedPaper & Pick<Paper, 'position'>)[],
  labels: readonly RelatedLabel[],
): RelatedQuality {
  const byPosition = new Map(papers.map(({ position }, index) => [position, index]));
  const indexOf = (position: number) => {
    const index = byPosition.get(position);
    if (index === undefined)
      throw new Error(
        `Expected a paper at position ${position}, found none. Are these the labels of this list?`,
      );
    return index;
  };
  const cases = labels.map(({ rank, related }) => ({
    query: indexOf(rank),
    wanted: new Map(related.map((position) => [indexOf(position), 1])),
  }));
  const related = findRelated(papers, comparePapers(papers));
  const byId = new Map(papers.map(({ id }, index) => [id, index]));
  const lists = related.map((list) => list.map(({ id }) => byId.get(id)!));
  const rankings: [string, Ranking][] = [
    ['ours', (query) => lists[query]!],
    ['TF-IDF cosine', rankByTfIdf(papers)],
    ['BM25', rankByBm25(papers)],
  ];
  const results = rankings.map(([name, ranking]) => {
    const ranked = cases.map(({ query, wanted }) => ({ ranking: ranking(query), wanted }));
    return {
      name,
      gains: ranked.map(({ ranking, wanted }) => rankingGain(ranking, wanted, places)),
      recall: mean(
        ranked.map(({ ranking, wanted }) => {
          const found = ranking.slice(0, listLength).filter((index) => wanted.has(index));
          return found.length / wanted.size;
        }),
      ),
    };
  });
  const [ours, tfIdf] = results.map(({ gains }) => gains) as [number[], number[]];
  const half = Math.ceil(labels.length / 2);
  return {
    labels: labels.length,
    methods: results.map(({ name, gains, recall }) => ({
      name,
      all: mean(gains),
      firstHalf: mean(gains.slice(0, half)),
      secondHalf: mean(gains.slice(half)),
      recall,
    })),
    lead: meanInterval(ours.map((gain, index) => gain - tfIdf[index]!)),
    lists: {
      ...describeLists(lists),
      explained: mean(related.flat().map(({ terms }) => (terms.length > 0 ? 1 : 0))),
    },
  };
}

function describeLists(lists: readonly number[][]): Omit<ListShape, 'explained'> {
  const counts = lists.map(() => 0);
  for (const index of lists.flat()) counts[index]!++;
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return {
    papersByLists: Array.from(
      { length: most + 1 },
      (_, count) => counts.filter((other) => other === count).length,
    ),
    mutual: mean(
      lists.flatMap((list, paper) => list.map((other) => (lists[other]!.includes(paper) ? 1 : 0))),
    ),
  };
}

/** The report as lines of text. */
export function formatRelated({ labels, methods, lead, lists }: RelatedQuality): string {
  const rows = methods.map(({ name, ...scores }) => {
    const cells = [scores.all, scores.firstHalf, scores.secondHalf, scores.recall];
    return `  ${name.padEnd(16)} ${cells.map((score) => score.toFixed(3).padStart(6)).join('  ')}`;
  });
  return [
    `related (${labels} papers; nDCG@${places}, every labelled paper gains the same)`,
    `  ${'method'.padEnd(16)}    all  half 1  half 2  recall@${listLength}`,
    ...rows,
    `  ours less TF-IDF ${lead.mean.toFixed(3)} (90 % of draws: ${lead.low.toFixed(3)} to ${lead.high.toFixed(3)})`,
    `  papers in 0, 1, 2 … lists: ${lists.papersByLists.join(' ')}`,
    `  relations in both directions ${lists.mutual.toFixed(3)}, with shared terms ${lists.explained.toFixed(3)}`,
  ].join('\n');
}
