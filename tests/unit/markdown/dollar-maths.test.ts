import { describe, expect, it } from 'vitest';
import { splitAtDollars } from '../../../src/markdown/dollar-maths.ts';

function formulas(text: string): string[] {
  return splitAtDollars(text).flatMap((piece) => (piece.kind === 'maths' ? [piece.latex] : []));
}

describe('splitAtDollars', () => {
  it.each([
    ['a $x^2$ b', ['x^2']],
    ['$a$-$b$, ($c$)', ['a', 'b', 'c']],
    ['$$x$$ and $y$', ['x', 'y']],
    ['256$\\times$256 and $<$5%', ['\\times', '<']],
    ['$\\textit{two plain words}$', ['\\textit{two plain words}']],
    ['$1 \\leq p$', ['1 \\leq p']],
  ])('finds the formulas of %j', (text, expected) => {
    expect(formulas(text)).toEqual(expected);
  });

  it.each([
    'from $5 to $10',
    '$5-$10',
    '$5K/$10K',
    '$5 for one and 6$',
    'US$3 and CA$4',
    '$256 and 512$',
    '\\$x\\$',
    '$ x $',
    '$$ $$',
    '$',
    `$${'x'.repeat(501)}$`,
  ])('leaves %j as text', (text) => {
    expect(splitAtDollars(text)).toEqual([{ kind: 'text', value: text }]);
  });
});
