import { describe, expect, it } from 'vitest';
import { addAgreements, compareNames, toScores } from '../../../src/quality/agreement.ts';

describe('compareNames', () => {
  it('counts what is right, wrong and missed, each name once', () => {
    expect(compareNames(['a', 'b', 'c'], ['c', 'd', 'd'])).toEqual({
      right: 1,
      wrong: 1,
      missed: 2,
    });
  });
});

describe('toScores', () => {
  it('gives precision, recall and their harmonic mean', () => {
    const scores = toScores(
      addAgreements([
        { right: 1, wrong: 1, missed: 0 },
        { right: 2, wrong: 0, missed: 3 },
      ]),
    );
    expect(scores.precision).toBe(3 / 4);
    expect(scores.recall).toBe(1 / 2);
    expect(scores.f1).toBeCloseTo((2 * 0.75 * 0.5) / (0.75 + 0.5));
  });

  it('finds no mistake where nothing was expected and nothing found', () => {
    expect(toScores({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(toScores({ right: 0, wrong: 2, missed: 0 }).f1).toBe(0);
  });
});
