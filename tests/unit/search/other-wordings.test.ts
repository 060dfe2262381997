import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOtherWordings } from '../../../src/search/other-wordings.ts';

describe('findOtherWordings', () => {
  test.each([
    ['the label itself', ['half cheetah']],
    ['another case', ['Half Cheetah']],
    ['hyphens and spaces', ['half-cheetah', 'HalfCheetah']],
    ['the plural', ['half cheetahs']],
  ])('leaves out %s', (_, wordings) => {
    expect(findOtherWordings('half cheetah', wordings)).toEqual([]);
  });

  test('gives others in alphabetical order', () => {
    expect(findOtherWordings('RLHF', ['human feedback RL', 'RLHF', 'feedback'])).toEqual([
      'feedback',
      'human feedback RL',
    ]);
  });

  test('gives one of those that hardly differ, the first by letters', () => {
    const wordings = ['human feedback', 'human-feedback', 'Human feedback', 'human feedbacks'];
    expect(findOtherWordings('RLHF', wordings)).toEqual(['Human feedback']);
  });

  test('gives the same whatever the order, and never a wording that is not given', () => {
    const wording = fc.stringMatching(/^[a-cA-C -]{1,6}$/);
    fc.assert(
      fc.property(wording, fc.array(wording), (label, wordings) => {
        const others = findOtherWordings(label, wordings);
        expect(findOtherWordings(label, wordings.toReversed())).toEqual(others);
        expect(wordings).toEqual(expect.arrayContaining(others));
        expect(others).toEqual([...new Set(others)].sort());
        expect(findOtherWordings(label, others)).toEqual(others);
      }),
    );
  });
});
