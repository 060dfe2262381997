/** How many tests passed and failed; those that were skipped are in neither. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Reads the JSON report of Vitest. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = report as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

/** Reads the JSON report of Playwright. A test that passed at a second try is one that passed. */
export function countPlaywright(report: unknown): Counts {
  const { stats = {} } = report as { stats?: Record<string, number> };
  return {
    passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
    failed: stats['unexpected'] ?? 0,
  };
}
