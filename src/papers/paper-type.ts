/** What a paper mainly contributes. */
export const paperTypes = ['method', 'theory', 'benchmark', 'survey', 'empirical-study'] as const;

/**
 * What a paper mainly contributes: a method; theorems and bounds; a benchmark, library or data set; a
 * survey, thesis, tutorial or position; or findings about methods that exist.
 */
export type PaperType = (typeof paperTypes)[number];

/** Types as readers see them. */
export const paperTypeNames: Record<PaperType, string> = {
  method: 'Method',
  theory: 'Theory',
  benchmark: 'Benchmark or library',
  survey: 'Survey or thesis',
  'empirical-study': 'Empirical study',
};
