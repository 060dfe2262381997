import { describe, expect, test } from 'vitest';
import { compareScores, formatScores } from '../../../../scripts/lighthouse/scores.ts';

const full = { performance: 100, accessibility: 100, bestPractices: 100, seo: 100, failing: [] };

describe('compareScores', () => {
  test('is content with 100', () => expect(compareScores('map/', full, 100)).toEqual([]));

  test('names what falls short', () => {
    expect(compareScores('map/', { ...full, seo: 92 }, 0)).toEqual([
      '/map/: expected SEO 100, found 92',
    ]);
  });

  test('asks for performance only as far as its target', () => {
    const slow = { ...full, performance: 96 };
    expect(compareScores('map/', slow, 95)).toEqual([]);
    expect(compareScores('', slow, 100)).toEqual(['/: expected performance 100, found 96']);
  });
});

test('formatScores gives a line for a page and one for each audit', () => {
  expect(
    formatScores('', { ...full, performance: 99, failing: ['largest-contentful-paint 1.8 s'] }),
  ).toBe(
    '/: performance 99, accessibility 100, best practices 100, SEO 100\n  largest-contentful-paint 1.8 s',
  );
});
