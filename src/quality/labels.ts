import { z } from 'astro/zod';

const labelsSchema = z.array(
  z.object({
    /** Position of the paper in the lists, counted from 1. */
    rank: z.number().int().positive(),
    /** Slugs, the main topic first. */
    topics: z.array(z.string()),
    /** Names that the paper introduces. */
    systems: z.array(z.string()).default([]),
    /** Benchmarks, data sets, environments and games that the abstract names. */
    resources: z.array(z.string()).default([]),
    /** Absolute addresses; references such as `arXiv:…` are not among them. */
    links: z.array(z.string()),
  }),
);

/** What a person found in one paper. */
export type Label = z.output<typeof labelsSchema>[number];

/**
 * Reads `labels.json`, in the order of rank.
 * @throws {Error} naming the first place that is not as expected
 */
export function parseLabels(text: string): Label[] {
  return labelsSchema.parse(JSON.parse(text)).sort((a, b) => a.rank - b.rank);
}
