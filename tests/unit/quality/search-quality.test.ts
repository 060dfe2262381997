import { describe, expect, it } from 'vitest';
import {
  formatSearch,
  measureSearch,
  parseSearchLabels,
} from '../../../src/quality/search-quality.ts';

const labels = parseSearchLabels(
  JSON.stringify([
    { query: ' tea ', kind: 'keyword', relevant: { '7': 2, '3': 1 } },
    { query: 'coffe', kind: 'typo', relevant: { '5': 2 } },
    { query: 'cups', kind: 'keyword', relevant: { '5': 2 } },
  ]),
);
const measured = measureSearch(labels, [
  { name: 'ours', rankings: [[7, 3], [], [1, 5]] },
  { name: 'theirs', rankings: [[], [5], [5]] },
]);

describe('parseSearchLabels', () => {
  it('reads grades by position', () => {
    expect(labels[0]).toEqual({
      query: 'tea',
      kind: 'keyword',
      relevant: new Map([
        [7, 2],
        [3, 1],
      ]),
    });
  });

  it.each([
    [{ query: '', kind: 'typo', relevant: {} }],
    [{ query: 'tea', kind: 'typo', relevant: { first: 2 } }],
    [{ query: 'tea', kind: 'typo', relevant: { '1': 0 } }],
  ])('refuses %j', (label) => {
    expect(() => parseSearchLabels(JSON.stringify([label]))).toThrow(/query|relevant/);
  });
});

describe('measureSearch', () => {
  it('gives the mean gain of each kind, in the order of the labels', () => {
    expect(measured.kinds.map(({ kind, queries }) => [kind, queries])).toEqual([
      ['keyword', 2],
      ['typo', 1],
    ]);
    const [ours, theirs] = measured.kinds[0]!.methods;
    expect(ours!.gain).toBeCloseTo((1 + 1 / Math.log2(3)) / 2, 10);
    expect(theirs!.gain).toBe(0.5);
    expect(measured.kinds[1]!.methods.map(({ gain }) => gain)).toEqual([0, 1]);
  });

  it('counts queries without a result, and papers sought in the first ten', () => {
    expect(measured.sought).toBe(3);
    expect(measured.methods.map(({ empty, sought }) => [empty, sought])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('looks at ten places', () => {
    const late = [1, 2, 3, 4, 6, 8, 9, 10, 11, 12, 5];
    const { methods } = measureSearch(labels.slice(1, 2), [{ name: 'ours', rankings: [late] }]);
    expect(methods[0]).toMatchObject({ gain: { mean: 0 }, sought: 0, empty: 0 });
  });

  it('lists what the first method answers badly', () => {
    expect(measured.misses.map(({ label: { query }, found }) => [query, found])).toEqual([
      ['coffe', []],
    ]);
  });
});

describe('formatSearch', () => {
  it('lists queries only where it is asked to', () => {
    expect(formatSearch(measured)).not.toContain('coffe');
    const text = formatSearch(measured, new Map([[5, 'Roasted beans']]));
    expect(text).toContain('typo: coffe\n');
    expect(text).toContain('Roasted beans');
    expect(text).toContain('found nothing');
  });
});
