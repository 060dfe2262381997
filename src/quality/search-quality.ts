import { z } from 'astro/zod';
import { mean, meanInterval, type MeanInterval } from './mean-interval.ts';
import { rankingGain } from './ranking-gain.ts';

const labelsSchema = z.array(
  z.object({
    query: z.string().trim().min(1),
    /** What sort of query it is: `keyword`, `typo`. */
    kind: z.string().min(1),
    /** Grades by position of the paper in the lists, counted from 1: 2 = sought, 1 = relevant too. */
    relevant: z
      .record(z.string().regex(/^[1-9]\d*$/, 'expected a position'), z.number().int().positive())
      .transform(
        (grades) =>
          new Map(Object.entries(grades).map(([position, grade]) => [Number(position), grade])),
      ),
  }),
);

/** What a person would want for one query. */
export type SearchLabel = z.output<typeof labelsSchema>[number];

/**
 * Reads `queries.json`, in its order.
 * @throws {Error} naming the first place that is not as expected
 */
export function parseSearchLabels(text: string): SearchLabel[] {
  return labelsSchema.parse(JSON.parse(text));
}

/** What one way of searching gave: for each query positions of papers, best first. */
export interface SearchMethod {
  name: string;
  rankings: readonly (readonly number[])[];
}

/** How well one way of searching answers a number of queries. */
export interface MethodGain {
  name: string;
  /** nDCG@10 with the gain 2^grade - 1. */
  gain: number;
}

export interface SearchQuality {
  kinds: { kind: string; queries: number; methods: MethodGain[] }[];
  /** All kinds together. */
  methods: {
    name: string;
    gain: MeanInterval;
    /** Number of queries that found nothing. */
    empty: number;
    /** How many of the papers sought are among the first ten. */
    sought: number;
  }[];
  queries: number;
  /** Number of papers sought, once a query. */
  sought: number;
  /** Queries that the first method answers badly, worst first. */
  misses: { label: SearchLabel; gain: number; found: readonly number[] }[];
}

const places = 10;
const soughtGrade = 2;
/** Queries with a smaller gain are listed. */
const missedBelow = 0.5;

/** Compares ways of searching on the same queries. Kinds are in the order of the labels. */
export function measureSearch(
  labels: readonly SearchLabel[],
  methods: readonly SearchMethod[],
): SearchQuality {
  const gains = methods.map(({ name, rankings }) => ({
    name,
    gains: labels.map(({ relevant }, index) => {
      const worth = new Map([...relevant].map(([paper, grade]) => [paper, 2 ** grade - 1]));
      return rankingGain(rankings[index]!, worth, places);
    }),
  }));
  const sought = labels.map(({ relevant }) =>
    [...relevant].filter(([, grade]) => grade === soughtGrade).map(([paper]) => paper),
  );
  return {
    kinds: [...new Set(labels.map(({ kind }) => kind))].map((kind) => {
      const isOfKind = (_: unknown, index: number) => labels[index]!.kind === kind;
      return {
        kind,
        queries: labels.filter(isOfKind).length,
        methods: gains.map(({ name, gains }) => ({ name, gain: mean(gains.filter(isOfKind)) })),
      };
    }),
    methods: methods.map(({ name, rankings }, method) => ({
      name,
      gain: meanInterval(gains[method]!.gains),
      empty: rankings.filter(({ length }) => length === 0).length,
      sought: sought.flatMap((papers, index) => {
        const first = rankings[index]!.slice(0, places);
        return papers.filter((paper) => first.includes(paper));
      }).length,
    })),
    queries: labels.length,
    sought: sought.flat().length,
    misses: labels
      .map((label, index) => ({
        label,
        gain: gains[0]!.gains[index]!,
        found: methods[0]!.rankings[index]!.slice(0, places),
      }))
      .filter(({ gain }) => gain < missedBelow)
      .sort((a, b) => a.gain - b.gain),
  };
}

/**
 * The report as lines of text.
 * @param titles of papers by position, where the queries that were answered badly are wanted too
 */
export function formatSearch(
  { kinds, methods, queries, sought, misses }: SearchQuality,
  titles?: ReadonlyMap<number, string>,
): string {
  const width = Math.max(...kinds.map(({ kind }) => kind.length), 'sought among first 10'.length);
  const widths = methods.map(({ name }) => Math.max(name.length, '.000 to .000'.length));
  const row = (name: string, count: string | number, cells: readonly string[]) =>
    `  ${name.padEnd(width)} ${String(count).padStart(8)}  ${cells
      .map((cell, index) => cell.padStart(widths[index]!))
      .join('  ')}`;
  const score = (value: number) => value.toFixed(3);
  return [
    'search (nDCG@10, gain 2^grade - 1)',
    row(
      'kind',
      'queries',
      methods.map(({ name }) => name),
    ),
    ...kinds.map(({ kind, queries, methods }) =>
      row(
        kind,
        queries,
        methods.map(({ gain }) => score(gain)),
      ),
    ),
    row(
      'all',
      queries,
      methods.map(({ gain }) => score(gain.mean)),
    ),
    row(
      '90 % of draws',
      '',
      methods.map(({ gain }) => `${score(gain.low)} to ${score(gain.high)}`.replace(/\b0\./g, '.')),
    ),
    row(
      'without any result',
      queries,
      methods.map(({ empty }) => String(empty)),
    ),
    row(
      'sought among first 10',
      sought,
      methods.map(
        (method) => `${method.sought} (${((100 * method.sought) / sought).toFixed(0)} %)`,
      ),
    ),
    ...(titles ? misses.flatMap((miss) => formatMiss(miss, titles)) : []),
  ].join('\n');
}

function formatMiss(
  { label: { query, kind, relevant }, gain, found }: SearchQuality['misses'][number],
  titles: ReadonlyMap<number, string>,
): string[] {
  const line = (mark: string, paper: number) =>
    `    ${mark.padStart(7)}  ${String(paper).padStart(5)}  ${titles.get(paper) ?? ''}`;
  return [
    `\n  ${gain.toFixed(3)}  ${kind}: ${query}`,
    ...[...relevant].map(([paper, grade]) => line(`grade ${grade}`, paper)),
    ...(found.length === 0 ? ['    found nothing'] : []),
    ...found.map((paper, index) => line(`${index + 1}.`, paper)),
  ];
}
