import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDamaged, recoverMaths } from '../../../src/markdown/recover-maths.ts';

function latexOf(text: string): string[] {
  return recoverMaths(text, isDamaged(text)).flatMap((piece) =>
    piece.kind === 'maths' ? [piece.latex] : [],
  );
}

describe('what is read back', () => {
  it.each([
    ['mathcal{O}(epsilon^{-3})', '\\mathcal{O}(\\epsilon^{-3})'],
    ['O(1/epsilon^2)', 'O(1 / \\epsilon^{2})'],
    ['O(1)', 'O(1)'],
    ['Omega(S^{1.5})', '\\Omega(S^{1.5})'],
    ['Omega(T^{2/3})', '\\Omega(T^{2/3})'],
    ['O( n^2 + 3 m^3 )', 'O(n^{2} + 3 m^{3})'],
    ['widetilde O(d^{3/2}H^4)', '\\widetilde{O}(d^{3/2} H^{4})'],
    [
      'mathcal{O}(Poly(S,A,H)/(varepsilon^2 N^{E}))',
      '\\mathcal{O}(\\operatorname{Poly}(S,A,H) / (\\varepsilon^{2} N^{E}))',
    ],
    ['epsilon_{k,m}', '\\epsilon_{k,m}'],
    ['N_{off}', 'N_{\\mathrm{off}}'],
    ['c_{off}^*', 'c_{\\mathrm{off}}^{*}'],
    ['10^6', '10^{6}'],
    ['10^{-3}', '10^{-3}'],
    ['10^12', '10^{12}'],
    ['pi_theta', '\\pi_{\\theta}'],
    ['mathbb{R}^d', '\\mathbb{R}^{d}'],
    ['varepsilon', '\\varepsilon'],
  ])('%s', (source, latex) => {
    expect(latexOf(`We show ${source}, (${source}) and ${source}-optimal.`)).toEqual(
      Array(3).fill(latex),
    );
  });
});

describe('what stays as it came', () => {
  it.each([
    ['a bare factor may have lost its root', 'O(d^{3/2}H^{3/2}T) O(T) O(1/k+epsilon_{k,m}) O(SAK)'],
    ['a logarithm may have lost its root', 'O(log n) O(n^2 log n)'],
    ['an unknown size word', 'Oleft(H^7 A^2right)'],
    ['an open parenthesis', 'O(H^7 and A^2 later'],
    ['part of a call', 'f(x^2)'],
    ['part of a relation', 'N_{off} geq 10^6'],
    ['part of a longer term', 'x^2y x^2.5 x_1,2 2x^2 x^2^3 x^2/y'],
    ['Greek letters as words', 'epsilon-greedy with tau, lambda and gamma'],
    ['identifiers', 'file_name n_estimators t_SNE a_b.py x_1@example.org CO_2 max_i'],
    ['addresses', 'https://example.org/a_b/x^2'],
    ['exponents with several digits after a letter', 'x^12'],
    ['commands hidden in a word', 'x_{textoff} x_{epsilonn}'],
    ['LaTeX with its backslashes', '\\Omega(n^2) \\frac{a}{b} \\sum_{i}'],
    ['words', '4 times, sometimes, percent\\%, a.org/2times, 2timesteps'],
  ])('%s', (_reason, text) => {
    expect(recoverMaths(text, false)).toEqual([{ kind: 'text', value: text }]);
  });
});

describe('a damaged abstract', () => {
  it.each([
    'Omega(tau^{-1AK})',
    'O(H^7 d^4{tau^2})',
    'O(text{poly(d)}{varepsilon^3})',
    'mathcal{S||A|TH}',
    'an open { brace',
    'a closed } brace',
  ])('is known by %s', (text) => {
    expect(isDamaged(text)).toBe(true);
    expect(latexOf(`${text}. Then O(1/epsilon^2), 10^6 and varepsilon`)).not.toContain(
      'O(1 / \\epsilon^{2})',
    );
  });

  it('keeps every formula but varepsilon', () => {
    expect(latexOf('x^{-1AK}; O(1/epsilon^2), 10^6 and varepsilon')).toEqual(['\\varepsilon']);
  });

  it.each(['a set {1, 2}', '\\emph{word}', 'mathcal{O}(epsilon^{-3})', 'x_{k,m}^{*}', 'no braces'])(
    'is not %s',
    (text) => {
      expect(isDamaged(text)).toBe(false);
    },
  );
});

it('mends glued times and escaped per cent signs', () => {
  expect(recoverMaths('by 2times, 15times) and 45\\% of', false)).toEqual([
    { kind: 'text', value: 'by 2×, 15×) and 45% of' },
  ]);
});

it('loses no text', () => {
  const part = fc.constantFrom(
    ...['O(', 'mathcal{O}(', 'Omega(', ')', '(', '{', '}', '^', '_', '^{2}', '_{off}', ' ', '/'],
    ...['+', '-', 'epsilon', 'varepsilon', 'x', 'T', '10', '2', '*', '.', ',', 'geq', '\\', 'word'],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), fc.boolean(), (parts, damaged) => {
      const text = parts.join('');
      const pieces = recoverMaths(text, damaged);
      expect(pieces.map((p) => (p.kind === 'text' ? p.value : p.source)).join('')).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
