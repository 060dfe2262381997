import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterPoints } from '../../../src/charts/map-clusters.ts';
import { findRegions } from '../../../src/charts/map-regions.ts';
import { countTerms, findTellingTerms } from '../../../src/charts/map-terms.ts';

/** `size` points close to a place. */
const heap = (x: number, y: number, size: number) =>
  Array.from({ length: size }, (_, index) => ({
    x: x + 0.01 * (index % 4),
    y: y + 0.01 * Math.floor(index / 4),
  }));

describe('clusterPoints', () => {
  test('finds heaps', () => {
    const points = [...heap(0.1, 0.1, 5), ...heap(0.9, 0.2, 4), ...heap(0.5, 0.9, 6)];
    const [three] = clusterPoints(points, [3]);
    expect(three).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14],
    ]);
  });

  test('each level has every point once, and finer clusters lie inside coarser ones', () => {
    const place = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.constant(0.5) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (points) => {
        const [coarse, fine] = clusterPoints(points, [3, 9]) as [number[][], number[][]];
        for (const level of [coarse, fine])
          expect(level.flat().sort((a, b) => a - b)).toEqual([...points.keys()]);
        expect(coarse.length).toBeLessThanOrEqual(3);
        for (const cluster of fine)
          expect(coarse.filter((other) => cluster.some((at) => other.includes(at)))).toHaveLength(
            1,
          );
      }),
    );
  });

  test('thousands of points are put together first', () => {
    const points = Array.from({ length: 4000 }, (_, index) => ({
      x: ((index * 37) % 1000) / 1000,
      y: ((index * 91) % 997) / 997,
    }));
    const [level] = clusterPoints(points, [9]);
    expect(level).toHaveLength(9);
    expect(level!.flat()).toHaveLength(4000);
  });
});

describe('findTellingTerms', () => {
  const termsOf = [[0, 1], [0, 1], [0], [2], [1, 2], [1], [], []];
  const totals = countTerms(termsOf, 3);

  test('counts papers of each term', () => {
    expect(totals).toEqual([3, 4, 2]);
  });

  test('names what is frequent here and rare elsewhere', () => {
    const [first, ...others] = findTellingTerms([0, 1, 2], termsOf, totals);
    expect(first).toMatchObject({ term: 0, count: 3 });
    expect(others).toEqual([]);
  });

  test('names nothing where nothing sets papers apart', () => {
    expect(findTellingTerms([6, 7], termsOf, totals)).toEqual([]);
  });
});

describe('findRegions', () => {
  const groups = [
    [0.1, 0.1],
    [0.5, 0.1],
    [0.9, 0.1],
    [0.1, 0.5],
    [0.5, 0.5],
    [0.9, 0.5],
    [0.1, 0.9],
    [0.5, 0.9],
    [0.9, 0.9],
  ];
  const places = groups.flatMap(([x, y]) => heap(x!, y!, 6));
  // Term 0 is everywhere; each heap has one of its own.
  const termsOf = places.map((_, index) => [0, 1 + Math.floor(index / 6)]);
  const terms = ['everything', ...groups.map((_, index) => `heap ${index}`)];

  test('names each heap by the term of its own', () => {
    const regions = findRegions(places, termsOf, terms).filter(({ level }) => level === 0);
    expect(regions.map(({ term }) => term).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { x, y, term, size } of regions) {
      const [column, row] = groups[term - 1]!;
      expect(size).toBe(6);
      expect(Math.hypot(x - column!, y - row!)).toBeLessThan(0.2);
    }
  });

  test('does not name a part by what the whole is named by', () => {
    const regions = findRegions(places, termsOf, terms);
    expect(regions.filter(({ level }) => level > 0)).toEqual([]);
  });

  test('has nothing to say of no papers, or of one', () => {
    expect(findRegions([], [], [])).toEqual([]);
    expect(findRegions([{ x: 0.5, y: 0.5 }], [[0]], ['a'])).toEqual([]);
  });
});
