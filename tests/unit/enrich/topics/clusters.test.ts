import { describe, expect, it } from 'vitest';
import { groupVectors } from '../../../../src/enrich/topics/clusters.ts';
import { toUnit } from '../../../../src/enrich/related/sparse-vectors.ts';

describe('groupVectors', () => {
  it('puts together what points the same way, numbered in order of appearance', () => {
    const vectors = [
      [0, 1],
      [4, 5],
      [0, 1],
      [4, 5],
      [8, 9],
      [1, 0],
    ].map(([a, b]) =>
      toUnit([
        [a!, 1],
        [b!, 0.5],
      ]),
    );
    expect(groupVectors(vectors, 3)).toEqual([0, 1, 0, 1, 2, 0]);
  });

  it('takes few, empty and equal vectors', () => {
    expect(groupVectors([], 3)).toEqual([]);
    expect(groupVectors([toUnit([]), toUnit([])], 5)).toEqual([0, 0]);
    const same = Array.from({ length: 5 }, () => toUnit([[0, 1]]));
    expect(new Set(groupVectors(same, 2)).size).toBe(1);
  });
});
