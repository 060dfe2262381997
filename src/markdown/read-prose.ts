import type { RootContent } from 'mdast';
import { mdxProcessor } from './mdx-processor.ts';
import type { Block } from './markdown-nodes.ts';

const proseTypes = ['paragraph', 'heading', 'list', 'blockquote'];

/**
 * The prose of an MDX file by hand: paragraphs, headings, lists and quotes. Components, code and
 * paragraphs with components in them are left out.
 * @throws where the file is not MDX
 */
export function readProse(mdx: string): Block[] {
  return mdxProcessor.parse(mdx).children.filter(isProse);
}

function isProse(node: RootContent): node is Block & RootContent {
  return proseTypes.includes(node.type) && !holdsCode(node);
}

const holdsCode = (node: RootContent): boolean =>
  node.type.startsWith('mdx') || ('children' in node && node.children.some(holdsCode));
