import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromMdx } from '../../../src/markdown/from-mdx.ts';
import type { Annotation } from '../../../src/markdown/remark-annotations.ts';
import { renderAbstract } from '../../../src/markdown/render-abstract.ts';
import { toMdx } from '../../../src/markdown/to-mdx.ts';
import { expectGolden } from '../../support/golden.ts';

const cases = 'tests/golden/markdown';

/** The links of every case, where it holds them: two that are sound, two that are unsafe. */
const links = [
  { text: 'https://example.org/a_b/c', url: 'https://example.org/a_b/c' },
  { text: 'javascript:alert(1)', url: 'javascript:alert(1)' },
  { text: 'data:text/html,x', url: 'data:text/html,x' },
  { text: 'github.com/sheaf/sheaf', url: 'https://github.com/sheaf/sheaf' },
];

const annotate = (abstract: string): Annotation[] =>
  links
    .map(({ text, url }) => ({ kind: 'link' as const, url, start: abstract.indexOf(text), text }))
    .filter(({ start }) => start >= 0)
    .map(({ text, start, ...link }) => ({ ...link, start, end: start + text.length }));

describe.each(readdirSync(cases))('%s', (name) => {
  const abstract = readFileSync(`${cases}/${name}/input.txt`, 'utf8');

  it('is written as MDX and read back', () => {
    const mdx = toMdx({ title: name }, abstract);
    expect(fromMdx(mdx).abstract).toBe(abstract);
    expectGolden(`${cases}/${name}/expected.mdx`, mdx);
  });

  it('is rendered as HTML', () => {
    const html = renderAbstract(abstract, annotate(abstract));
    expect(html).not.toMatch(/<(?!\/?(?:p|a|math|m[a-z]+)\b)/);
    expect(html).not.toMatch(/<[^>]*\s(?:on[a-z]+|style|class|href="(?!https?:))/);
    expectGolden(`${cases}/${name}/expected.html`, html);
  });
});
