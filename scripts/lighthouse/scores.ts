/** What Lighthouse says of one page, each from 0 to 100. */
export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Audits that cost points, with what they measured. */
  failing: string[];
}

/** One line for a page, and one for each audit that costs points. */
export function formatScores(path: string, scores: Scores): string {
  const { performance, accessibility, bestPractices, seo, failing } = scores;
  const figures = [performance, accessibility, bestPractices, seo];
  const names = ['performance', 'accessibility', 'best practices', 'SEO'];
  const line = names.map((name, index) => `${name} ${figures[index]}`).join(', ');
  return [`/${path}: ${line}`, ...failing.map((audit) => `  ${audit}`)].join('\n');
}

/**
 * What falls short of 100, and of the target for performance.
 * @param performance 0 where the machine's speed is not to count
 */
export function compareScores(path: string, scores: Scores, performance: number): string[] {
  const expected: [name: string, found: number, target: number][] = [
    ['performance', scores.performance, performance],
    ['accessibility', scores.accessibility, 100],
    ['best practices', scores.bestPractices, 100],
    ['SEO', scores.seo, 100],
  ];
  return expected
    .filter(([, found, target]) => found < target)
    .map(([name, found, target]) => `/${path}: expected ${name} ${target}, found ${found}`);
}
