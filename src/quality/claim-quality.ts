import { z } from 'astro/zod';
import { claimKinds, type ClaimKind } from '../papers/claims.ts';
import { findClaims } from '../enrich/claims/claims.ts';
import type { ResultNumber } from '../enrich/claims/result-numbers.ts';
import { addAgreements, compareNames, toScores, type Agreement, type Scores } from './agreement.ts';

const labelsSchema = z.array(
  z.object({
    /** 1 = the method was developed on it, 2 = it only measures. */
    half: z.literal([1, 2]),
    /** Position of the paper in the lists, counted from 1. */
    position: z.number().int().positive(),
    /** One sentence of its abstract. */
    sentence: z.string(),
    /** Empty where the sentence states no result. */
    kinds: z.array(z.enum(claimKinds)),
    numbers: z.array(
      z.object({
        text: z.string(),
        from: z.number().optional(),
        value: z.number(),
        unit: z.string().optional(),
        direction: z.string().optional(),
      }),
    ),
  }),
);

/** What a person read in one sentence. */
export type ClaimLabel = z.output<typeof labelsSchema>[number];

/**
 * Reads `claims.json`, in its order.
 * @throws {Error} naming the first place that is not as expected
 */
export function parseClaimLabels(text: string): ClaimLabel[] {
  return labelsSchema.parse(JSON.parse(text));
}

/** The text of one paper, with its position in the lists. */
interface PaperText {
  position: number;
  abstract: string;
}

/** How well claims were found in the sentences of one half of the labels. */
export interface ClaimQuality {
  half: 1 | 2;
  sentences: number;
  /** Whether a sentence states a result at all. */
  claims: Scores;
  kinds: Record<ClaimKind, Agreement & { scores: Scores }>;
  /** Numbers equal in text, value and unit; a change in its start too. */
  numbers: Agreement & { scores: Scores };
  /** Share of the numbers found rightly whose direction (or lack of one) is right too. */
  directions: number;
}

/**
 * Compares the claims of each labelled sentence, found in its whole abstract, with its label.
 * @returns one report a half
 * @throws {Error} where the abstract at a position does not hold the sentence
 */
export function measureClaims(
  papers: readonly PaperText[],
  labels: readonly ClaimLabel[],
): ClaimQuality[] {
  return ([1, 2] as const).map((half) =>
    measureHalf(
      papers,
      half,
      labels.filter((label) => label.half === half),
    ),
  );
}

function measureHalf(
  papers: readonly PaperText[],
  half: 1 | 2,
  labels: readonly ClaimLabel[],
): ClaimQuality {
  const byPosition = new Map(papers.map((paper) => [paper.position, paper]));
  const cases = labels.map((label) => {
    const abstract = byPosition.get(label.position)?.abstract ?? '';
    if (!abstract.includes(label.sentence))
      throw new Error(
        `Expected the paper at position ${label.position} to say “${label.sentence}”, found none. Are these the labels of this list?`,
      );
    const claim = findClaims(abstract).find(({ sentence }) => sentence === label.sentence);
    return { label, kinds: claim?.kinds ?? [], numbers: claim?.numbers ?? [] };
  });
  const agreeOn = (kind: ClaimKind) =>
    cases.map(({ label, kinds }) => compareNames(only(kind, label.kinds), only(kind, kinds)));
  const numbers = cases.map(({ label, numbers }) =>
    compareNames(label.numbers.map(nameNumber), numbers.map(nameNumber)),
  );
  const right = cases.flatMap(({ label, numbers }) =>
    numbers.flatMap((found) => {
      const expected = label.numbers.find((number) => nameNumber(number) === nameNumber(found));
      return expected ? [expected.direction === found.direction] : [];
    }),
  );
  const claims = cases.map(({ label, kinds }) => compareNames(some(label.kinds), some(kinds)));
  return {
    half,
    sentences: labels.length,
    claims: toScores(addAgreements(claims)),
    kinds: Object.fromEntries(
      claimKinds.map((kind) => [kind, withScores(agreeOn(kind))]),
    ) as ClaimQuality['kinds'],
    numbers: withScores(numbers),
    directions: right.length === 0 ? 1 : right.filter(Boolean).length / right.length,
  };
}

/** The reports as lines of text. */
export function formatClaims(reports: readonly ClaimQuality[]): string {
  return reports.map(formatHalf).join('\n');
}

function formatHalf({ half, sentences, claims, kinds, numbers, directions }: ClaimQuality): string {
  const line = (label: string, { right, wrong, missed, scores }: ClaimQuality['numbers']) =>
    `  ${label.padEnd(16)}  P R F1 ${formatScores(scores)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
  return [
    `claims, ${half === 1 ? 'first' : 'second'} half (${sentences} sentences)`,
    `  ${'claim or not'.padEnd(16)}  P R F1 ${formatScores(claims)}`,
    ...claimKinds.map((kind) => line(kind, kinds[kind])),
    line('exact numbers', numbers),
    `  ${'their directions'.padEnd(16)}  ${directions.toFixed(3)}`,
  ].join('\n');
}

function withScores(agreements: readonly Agreement[]) {
  const sum = addAgreements(agreements);
  return { ...sum, scores: toScores(sum) };
}

function only<Name>(name: Name, names: readonly Name[]): Name[] {
  return names.filter((other) => other === name);
}

function some(kinds: readonly ClaimKind[]): string[] {
  return kinds.length > 0 ? ['claim'] : [];
}

function nameNumber({
  text,
  from,
  value,
  unit,
}: Pick<ResultNumber, 'text' | 'value'> & {
  from?: number | undefined;
  unit?: string | undefined;
}): string {
  return `${text} ${from ?? ''} ${value} ${unit ?? ''}`;
}

function formatScores({ precision, recall, f1 }: Scores): string {
  return [precision, recall, f1].map((score) => score.toFixed(3)).join(' ');
}
