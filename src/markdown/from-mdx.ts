import type { RootContent } from 'mdast';
import { parse } from 'yaml';
import { mdxProcessor } from './mdx-processor.ts';

/**
 * Reads a file that `toMdx` wrote.
 * @returns the front matter as parsed, unchecked, and the abstract as plain text.
 * @throws {Error} with line and column where the text is not such a file.
 */
export function fromMdx(text: string): { data: unknown; abstract: string } {
  const [frontMatter, ...body] = mdxProcessor.parse(text).children;
  if (frontMatter?.type !== 'yaml') {
    throw unexpected(frontMatter, 'YAML front matter between two lines of ---');
  }
  return {
    data: parse(frontMatter.value),
    abstract: body.map(paragraphText).join('\n\n'),
  };
}

function paragraphText(node: RootContent): string {
  if (node.type !== 'paragraph') throw unexpected(node, 'a paragraph of plain text');
  return node.children
    .map((child) => {
      if (child.type !== 'text') throw unexpected(child, 'plain text');
      return child.value;
    })
    .join('');
}

function unexpected(node: RootContent | undefined, expected: string): Error {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
  return new Error(
    `${line}:${column} not-generated: expected ${expected}, found ${node?.type ?? 'nothing'}. ` +
      'Generate the file again instead of editing it.',
  );
}
