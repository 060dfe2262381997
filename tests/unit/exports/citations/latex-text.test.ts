import { describe, expect, test } from 'vitest';
import { toLatex, toLatexTitle } from '../../../../src/exports/citations/latex-text.ts';

test('toLatex escapes what LaTeX would take for a command', () => {
  expect(toLatex('50% & $x_1$ #1 {a}\\b ~^<c>')).toBe(
    '50\\% \\& \\$x\\_1\\$ \\#1 \\textbraceleft{}a\\textbraceright{}\\textbackslash{}b ' +
      '\\textasciitilde{}\\textasciicircum{}\\textless{}c\\textgreater{}',
  );
});

describe('toLatexTitle keeps the capitals that carry meaning', () => {
  test.each([
    ['Few-Shot RL with GPT-4', 'Few-Shot {RL} with {GPT}-4'],
    ['TD-MPC2: Scalable World Models', '{TD}-{MPC2}: Scalable World Models'],
    ['A Q-Learning View', 'A {Q}-Learning View'],
    ['Is AlphaZero Enough?', 'Is {AlphaZero} Enough?'],
    ['Learning to play Atari games from pixels', 'Learning to play {Atari} games from pixels'],
    ['Bayesian Deep Learning', 'Bayesian Deep Learning'],
    ['(RL)² for LLMs', '({RL})² for {LLMs}'],
  ])('%s', (title, expected) => {
    expect(toLatexTitle(title)).toBe(expected);
  });
});
