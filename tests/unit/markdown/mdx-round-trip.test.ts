import { compile } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { fromMdx } from '../../../src/markdown/from-mdx.ts';
import { mdxProcessor } from '../../../src/markdown/mdx-processor.ts';
import { toMdx } from '../../../src/markdown/to-mdx.ts';
import { abstractText } from '../../support/abstract-text.ts';

function nodeTypes(mdx: string): Set<string> {
  const types = new Set<string>();
  visit(mdxProcessor.parse(mdx), (node) => {
    types.add(node.type);
  });
  return types;
}

describe('an abstract written as MDX', () => {
  it('reads back unchanged and holds nothing but text', () => {
    fc.assert(
      fc.property(abstractText, (abstract) => {
        const mdx = toMdx({ title: 'a' }, abstract);
        expect(fromMdx(mdx)).toEqual({ data: { title: 'a' }, abstract });
        expect(['paragraph', 'root', 'text', 'yaml']).toEqual(
          expect.arrayContaining([...nodeTypes(mdx)]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('compiles to a module that imports and evaluates nothing of it', async () => {
    await fc.assert(
      fc.asyncProperty(abstractText, async (abstract) => {
        const options = { remarkPlugins: [remarkFrontmatter] };
        const code = String(await compile(toMdx({ title: 'a' }, abstract), options));
        const module = code
          .split('\n')
          .filter((line) => /^(?:import|export) /.test(line))
          .join('\n');
        expect(module).toMatch(
          /^import \{.*\} from "react\/jsx-runtime";\nexport default function MDXContent\(props = \{\}\) \{$/,
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    'import a from "b"',
    'export default 1',
    'a\nexport const a = 1',
    'a\n\nimport b from "c"',
  ])('keeps %j text', (abstract) => {
    expect(nodeTypes(toMdx({}, abstract))).not.toContain('mdxjsEsm');
    expect(fromMdx(toMdx({}, abstract)).abstract).toBe(abstract);
  });
});

it('keeps a line of 100 kB', () => {
  const abstract = 'word <b> {x} $ a_1 [x] **y** &amp; \\ '.repeat(3000);
  expect(fromMdx(toMdx({}, abstract)).abstract).toBe(abstract);
});

describe('front matter', () => {
  it('keeps the order of its keys, and strings that look like something else', () => {
    const data = { z: 'no', b: '1e3', a: '2024-10-22', list: ['~', 'null', '0x1f', '---'], n: 3 };
    const { data: read } = fromMdx(toMdx(data, ''));
    expect(read).toEqual(data);
    expect(Object.keys(read as object)).toEqual(Object.keys(data));
  });

  it('keeps any text on one line', () => {
    fc.assert(
      fc.property(
        fc.oneof(abstractText, fc.string({ unit: 'grapheme', maxLength: 300 })),
        (title) => {
          const mdx = toMdx({ title, tags: [title] }, 'a');
          expect(fromMdx(mdx).data).toEqual({ title, tags: [title] });
          expect(mdx.split('\n')).toHaveLength(8);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('writes a shared value twice, and leaves out what is undefined', () => {
    const shared = ['a'];
    const mdx = toMdx({ one: shared, two: shared, none: undefined }, '');
    expect(fromMdx(mdx).data).toEqual({ one: ['a'], two: ['a'] });
    expect(mdx).not.toContain('&');
  });
});

describe('a file that was not generated', () => {
  it.each([
    ['text only', '1:1 not-generated: expected YAML front matter'],
    [
      '---\na: 1\n---\n\n# Heading',
      '5:1 not-generated: expected a paragraph of plain text, found heading',
    ],
    ['---\na: 1\n---\n\ntext *mark*', '5:6 not-generated: expected plain text, found emphasis'],
    ['---\na: 1\n---\n\nimport a from "b"', 'found mdxjsEsm'],
  ])('is refused with its place: %j', (mdx, message) => {
    expect(() => fromMdx(mdx)).toThrow(message);
  });
});
