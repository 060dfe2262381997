import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toPaperMarkdown } from '../../../../src/exports/markdown/paper-markdown.ts';
import { markdownProcessor } from '../../../../src/markdown/to-markdown.ts';
import type { Paper } from '../../../../src/papers/schema.ts';
import { abstractText } from '../../../support/abstract-text.ts';
import { makePaper } from '../../../support/make-paper.ts';

const other = makePaper({ id: 'other', title: 'Other', authors: ['A', 'B'], published: '2024' });

const toTwin = (paper: Partial<Paper>) =>
  toPaperMarkdown(
    makePaper(paper),
    new Map([[other.id, other]]),
    new Map([['theory', 'Theory and guarantees']]),
  );

/** What a program reads: front matter, title, and the text below each heading. */
function readTwin(markdown: string) {
  const [yaml, title, ...rest] = markdownProcessor.parse(markdown).children;
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  for (const node of rest) {
    if (node.type === 'heading') sections.set(readText(node), (current = []));
    else current.push(readText(node));
  }
  return {
    facts: parse(yaml?.type === 'yaml' ? yaml.value : '') as Record<string, unknown>,
    title: title && readText(title),
    sections,
  };
}

function readText(node: Parameters<typeof visit>[0]): string {
  let text = '';
  visit(node, 'text', ({ value }: { value: string }) => {
    text += value;
  });
  return text;
}

function nodeTypes(markdown: string): Set<string> {
  const types = new Set<string>();
  visit(markdownProcessor.parse(markdown), ({ type }) => void types.add(type));
  return types;
}

describe('the Markdown of a paper', () => {
  test('says all that the page says', () => {
    const twin = toTwin({
      title: 'Walking',
      abstract: 'First. We gain 3%.',
      authors: ['Zoë A'],
      arxiv: '2311.00001',
      venue: { name: 'ICML', year: 2024 },
      topics: [{ slug: 'theory', why: [{ term: 'bound', field: 'title' }], borderline: true }],
      systems: [{ name: 'WALK', longForm: 'Walk All', quote: 'a walker' }],
      resources: [{ slug: 'mujoco', name: 'MuJoCo', as: ['Mujoco'] }],
      claims: [{ start: 7, end: 18, kinds: ['number'], numbers: [] }],
      related: [{ id: 'other', terms: ['x'], sentences: ['mine', 'theirs'] }],
    });
    const { facts, title, sections } = readTwin(twin);
    expect(facts).toMatchObject({
      title: 'Walking',
      authors: ['Zoë A'],
      venue: 'ICML 2024',
      year: 2024,
      arxiv: '2311.00001',
      page: 'https://papers.example/sheaf/papers/a-paper/',
    });
    expect(facts).not.toHaveProperty('code');
    expect(title).toBe('Walking');
    expect(Object.fromEntries(sections)).toEqual({
      Abstract: ['First. We gain 3%.'],
      Topics: ['Theory and guarantees (borderline): “bound” (title)'],
      'Systems and resources': ['Introduces WALK (Walk All): “a walker”Names MuJoCo'],
      Claims: ['Measured result: “We gain 3%.”'],
      'Related papers': ['Other: A, B, 2024. Both: x. Here: “mine” There: “theirs”'],
    });
    expect(twin).toContain('(https://papers.example/sheaf/papers/other.md)');
    expect(twin).toContain('(https://papers.example/sheaf/topics/theory.md)');
  });

  test('has no empty sections', () => {
    expect([...readTwin(toTwin({})).sections.keys()]).toEqual(['Abstract']);
  });

  test('gives title and abstract back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(abstractText, abstractText, (title, abstract) => {
        const twin = toTwin({
          title: `x${title}x`,
          abstract,
          claims: [{ start: 0, end: abstract.length, kinds: ['number'], numbers: [] }],
        });
        const { facts, sections } = readTwin(twin);
        expect(facts['title']).toBe(`x${title}x`);
        expect(sections.get('Abstract')!.join('\n\n')).toBe(abstract);
        expect([...nodeTypes(twin)].sort()).toEqual(
          [...['heading', 'list', 'listItem', 'paragraph', 'root', 'text', 'yaml']].sort(),
        );
      }),
      { numRuns: 500 },
    );
  });
});
