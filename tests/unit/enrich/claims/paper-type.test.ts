import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPaperType } from '../../../../src/enrich/claims/paper-type.ts';
import { paperTypes } from '../../../../src/papers/paper-type.ts';

const type = (title: string, abstract = '') => findPaperType({ title, abstract }).type;

describe('findPaperType', () => {
  it.each([
    [
      'Offline Learning via Pessimism',
      'We propose a novel method. It outperforms baselines.',
      'method',
    ],
    ['Provable Exploration', 'We prove a regret bound.', 'theory'],
    [
      'A Fast Learner',
      'We prove minimax regret bounds under linear function approximation.',
      'theory',
    ],
    [
      'FooBench: A Benchmark for Agents',
      'We introduce FooBench, a benchmark of 50 tasks.',
      'benchmark',
    ],
    ['foo: A Library for Agents', 'This paper presents foo, an open-source library.', 'benchmark'],
    ['Learning in Vision: A Survey', 'This survey organizes 200 works.', 'survey'],
    ['Learning with Sparse Rewards', 'In this thesis, we propose a novel method.', 'survey'],
    [
      'What Matters in Learning?',
      'We investigate whether depth helps. Surprisingly, we find that not.',
      'empirical-study',
    ],
    [
      'Learning Rates',
      'We conduct a large-scale empirical study. Our findings suggest caution.',
      'empirical-study',
    ],
  ])('takes %j for what it is', (title, abstract, expected) => {
    expect(type(title, abstract)).toBe(expected);
  });

  it('does not take a method that is tested on a benchmark, or called a question, for one', () => {
    expect(
      type(
        'Confidence Is All You Need',
        'We propose X, a novel method. Experiments on the D4RL benchmark show that it outperforms others.',
      ),
    ).toBe('method');
  });

  it('gives the strongest words of the paper as evidence, with their field', () => {
    expect(findPaperType({ title: 'A Survey', abstract: 'We review much.' }).why).toContainEqual({
      term: 'A Survey',
      field: 'title',
    });
  });

  it('takes a paper without any cue for a method, without evidence', () => {
    expect(findPaperType({ title: 'Snow', abstract: '' })).toEqual({ type: 'method', why: [] });
  });

  it('gives one of the types and at most three words that the paper holds, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (title, abstract) => {
          const { type, why } = findPaperType({ title, abstract });
          expect(paperTypes).toContain(type);
          expect(why.length).toBeLessThanOrEqual(3);
          for (const { term, field } of why) expect({ title, abstract }[field]).toContain(term);
        },
      ),
    );
  });

  it.each(['a-', 'we ', 'the a-b ', 'we present x ', 'A'])(
    'gets through 100,000 characters of %j',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      expect(() => type(text, text)).not.toThrow();
    },
  );
});
