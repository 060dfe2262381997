import type {
  BlockContent,
  Blockquote,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Text,
} from 'mdast';
import { toAbstractTree } from './abstract-tree.ts';

/** A part of a Markdown document that stands on lines of its own. */
export type Block = BlockContent;

/** Text or a link inside a line. A string is text: no character of it is read as syntax. */
export type Inline = string | Link;

const phrasing = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));

/** A line break inside a line of text would end it. */
const text = (value: string): Text => ({ type: 'text', value: value.replace(/\s+/g, ' ') });

/** A heading; 1 is the document's title. */
export const heading = (depth: Heading['depth'], ...parts: Inline[]): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(parts),
});

/** One paragraph. */
export const paragraph = (...parts: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(parts),
});

/** A paragraph set off as a quote. */
export const quote = (...parts: Inline[]): Blockquote => ({
  type: 'blockquote',
  children: [paragraph(...parts)],
});

/** A link with its text. */
export const link = (label: string, url: string): Link => ({
  type: 'link',
  url,
  children: [text(label)],
});

/** A list; each item is one line. */
export const list = (items: readonly (readonly Inline[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...item)],
  })),
});

/** The paragraphs of an abstract, every character of it text. */
export const abstractBlocks = (abstract: string): Block[] =>
  toAbstractTree(abstract).children as Paragraph[];
