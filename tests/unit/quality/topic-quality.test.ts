import { describe, expect, it } from 'vitest';
import { parseLabels } from '../../../src/quality/labels.ts';
import { measureTopics } from '../../../src/quality/topic-quality.ts';

describe('measureTopics', () => {
  const quality = measureTopics([
    { expected: ['a', 'b'], found: ['a'] },
    { expected: ['a'], found: ['c', 'a'] },
  ]);

  it('weighs every assignment the same in the micro average', () => {
    expect(quality.micro.precision).toBe(2 / 3);
    expect(quality.micro.recall).toBe(2 / 3);
  });

  it('weighs every topic the same in the macro average, expected or not', () => {
    expect(quality.topics.map(({ slug, scores }) => [slug, scores.f1])).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 0],
    ]);
    expect(quality.macroF1).toBe(1 / 3);
  });

  it('compares the first topics', () => {
    expect(quality.mainAccuracy).toBe(1 / 2);
  });
});

describe('parseLabels', () => {
  it('sorts by rank', () => {
    const labels = parseLabels(
      '[{"rank":2,"topics":["a"],"links":[]},{"rank":1,"topics":[],"links":[]}]',
    );
    expect(labels.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('names what is wrong', () => {
    expect(() => parseLabels('[{"rank":0,"topics":[],"links":[]}]')).toThrow(/rank/);
  });
});
