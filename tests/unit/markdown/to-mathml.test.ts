import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { toMathml } from '../../../src/markdown/to-mathml.ts';

describe('toMathml', () => {
  it('gives MathML with its source as alternative text', () => {
    const math = toMathml('\\frac{1}{2}', '$\\frac{1}{2}$', true);
    expect(math).toMatchObject({
      tagName: 'math',
      properties: { display: 'block', alttext: '$\\frac{1}{2}$' },
      children: [{ tagName: 'mfrac' }],
    });
  });

  it('keeps neither styles nor classes', () => {
    const math = toMathml("\\tilde{\\mathcal{O}}(\\bar{x}') \\textit{a}", 'x', false);
    const names = new Set<string>();
    visit(math!, 'element', ({ properties }) =>
      Object.keys(properties).forEach((key) => names.add(key)),
    );
    expect(names).toContain('stretchy');
    expect(names).not.toContain('style');
    expect(names).not.toContain('className');
  });

  it.each([
    ['unknown commands', '\\mine{x}'],
    ['addresses', '\\href{https://example.org}{x}'],
    ['addresses', '\\url{https://example.org}'],
    ['markup', '\\htmlClass{a}{x}'],
    ['styles', '\\style{color:red}{x}'],
    ['colours', '\\color{red}x'],
    ['images', '\\includegraphics{https://example.org/x.png}'],
    ['definitions', '\\def\\a{\\a\\a}\\a'],
    ['anchors', 'x \\label{a} \\tag{b}'],
    ['what a style sheet would draw', '\\underline{x}'],
    ['what a style would draw', '\\boxed{x}'],
    ['what a style would draw', '\\rule{1em}{1em}'],
    ['what a style would draw', '\\cancel{x}'],
    ['comments', '53% x'],
    ['a lone parenthesis as exponent', 'x^(1/3)'],
    ['a brace escaped twice', '\\\\{0,1\\\\}'],
    ['lost backslashes', 'mathcal{O}(n)'],
    ['eaten backslashes', '4 imes 5'],
  ])('refuses %s: %s', (_reason, latex) => {
    expect(toMathml(latex, latex, false)).toBeUndefined();
  });

  it.each(['\\left(x\\right)', 'a \\leq b', 'x \\longrightarrow y', '95\\%'])(
    'reads %s',
    (latex) => {
      expect(toMathml(latex, latex, false)?.tagName).toBe('math');
    },
  );
});
