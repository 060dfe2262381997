/** The text of an element as it reads, with the nodes that it comes from. */
export interface PageText {
  text: string;
  nodes: { node: Text; start: number }[];
}

/** Where a word ends although no blank follows; formulas have no words. */
const separate = 'math, br, p, li, dt, dd, td, th, pre, blockquote, div';

/** Reads an element: a blank stands for each formula, and between blocks. */
export function readPageText(root: HTMLElement): PageText {
  const read: PageText = { text: '', nodes: [] };
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      const isSeparate = node instanceof Element && node.matches(separate);
      if (isSeparate) read.text += ' ';
      return isSeparate && node.matches('math')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT;
    },
  );
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text)) continue;
    read.nodes.push({ node: currentNode, start: read.text.length });
    read.text += currentNode.data;
  }
  return read;
}

/** The part of a text from `start` to `end`, exclusive: one range in each node that it touches. */
export function toRanges({ nodes }: PageText, start: number, end: number): Range[] {
  return nodes.flatMap(({ node, start: nodeStart }) => {
    const from = Math.max(start - nodeStart, 0);
    const to = Math.min(end - nodeStart, node.length);
    if (from >= to) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}
