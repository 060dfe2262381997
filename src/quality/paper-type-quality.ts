import { z } from 'astro/zod';
import { findPaperType } from '../enrich/claims/paper-type.ts';
import { paperTypes, type PaperType } from '../papers/paper-type.ts';

const labelsSchema = z.array(
  z.object({
    /** 1 = the rules were developed on it, 2 = it only measures. */
    half: z.literal([1, 2]),
    /** Position of the paper in the lists, counted from 1. */
    position: z.number().int().positive(),
    type: z.enum(paperTypes),
  }),
);

/** The type that a person gave one paper. */
export type PaperTypeLabel = z.output<typeof labelsSchema>[number];

/**
 * Reads `paper-types.json`, in its order.
 * @throws {Error} naming the first place that is not as expected
 */
export function parsePaperTypeLabels(text: string): PaperTypeLabel[] {
  return labelsSchema.parse(JSON.parse(text));
}

/** How well types were found in one half of the labels. */
export interface PaperTypeQuality {
  half: 1 | 2;
  papers: number;
  right: number;
  /** Papers that a person gave the type that most papers of this half have. */
  mostCommon: number;
  /** In the order of the labels. */
  mistakes: { position: number; expected: PaperType; found: PaperType }[];
}

/**
 * Compares the type found for each labelled paper with its label.
 * @returns one report a half
 * @throws {Error} where there is no paper at a position
 */
export function measurePaperTypes(
  papers: readonly { position: number; title: string; abstract: string }[],
  labels: readonly PaperTypeLabel[],
): PaperTypeQuality[] {
  const byPosition = new Map(papers.map((paper) => [paper.position, paper]));
  return ([1, 2] as const).map((half) => {
    const own = labels.filter((label) => label.half === half);
    const mistakes = own.flatMap(({ position, type: expected }) => {
      const paper = byPosition.get(position);
      if (!paper)
        throw new Error(
          `Expected a paper at position ${position}, found none. Are these the labels of this list?`,
        );
      const { type: found } = findPaperType(paper);
      return found === expected ? [] : [{ position, expected, found }];
    });
    const counts = paperTypes.map((type) => own.filter((label) => label.type === type).length);
    return {
      half,
      papers: own.length,
      right: own.length - mistakes.length,
      mostCommon: Math.max(...counts),
      mistakes,
    };
  });
}

/** The reports as lines of text. */
export function formatPaperTypes(reports: readonly PaperTypeQuality[]): string {
  return reports
    .map(({ half, papers, right, mostCommon, mistakes }) =>
      [
        `paper types, ${half === 1 ? 'first' : 'second'} half: ${right} of ${papers} right (always the most common type: ${mostCommon})`,
        ...mistakes.map(
          ({ position, expected, found }) => `  ${position}: expected ${expected}, found ${found}`,
        ),
      ].join('\n'),
    )
    .join('\n');
}
