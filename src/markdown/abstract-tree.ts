import type { Root } from 'mdast';

/** Two line feeds with no third beside them; longer runs stay inside a paragraph, so that none is lost. */
const paragraphBreak = /(?<=[^\n])\n\n(?=[^\n])/;

/**
 * The Markdown tree of an abstract: paragraphs that hold nothing but text.
 * No character of the abstract is read as syntax.
 */
export function toAbstractTree(abstract: string): Root {
  const paragraphs = abstract === '' ? [] : abstract.split(paragraphBreak);
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
}
