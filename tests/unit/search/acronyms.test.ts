import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../../src/search/acronyms.ts';

describe('findAcronyms', () => {
  it.each([
    ['Proximal Policy Optimization (PPO)', 'PPO', 'Proximal Policy Optimization'],
    ['we use large language models (LLMs) to', 'LLM', 'large language models'],
    [
      'Reinforcement learning from human feedback (RLHF)',
      'RLHF',
      'Reinforcement learning from human feedback',
    ],
    ['the conditional value at risk (CVaR)', 'CVaR', 'conditional value at risk'],
    ['by multi-layer perceptrons (MLPs, for short)', 'MLP', 'multi-layer perceptrons'],
  ])('%s', (text, short, long) => {
    expect(findAcronyms(text)).toMatchObject([{ short, long }]);
    const { start, end } = findAcronyms(text)[0]!;
    expect(text.slice(start, end)).toBe(long);
  });

  it.each([
    'a method (see Section 2)',
    'agents (RL)',
    'it works. We (PPO) do',
    '(LLM)',
    'learning (e.g., RL)',
  ])('finds none in: %s', (text) => {
    expect(findAcronyms(text)).toEqual([]);
  });

  it('gets through a long line of brackets', () => {
    expect(() => findAcronyms('Aa (AA'.repeat(17_000))).not.toThrow();
    expect(() => findAcronyms('a a (AA)'.repeat(12_500))).not.toThrow();
  });
});
