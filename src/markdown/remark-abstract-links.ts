import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** An address in an abstract. `text` is how the abstract writes it. */
export interface AbstractLink {
  text: string;
  url: string;
}

/** Punctuation that ends the sentence, not the address. */
const trailingPunctuation = /[.,;:!?'"]+$/;

/**
 * Links each address in the abstract to its URL: the first place of its text after the one before.
 * Takes the links, in the abstract's order, from `file.data.links`. Those that are not found, or
 * are neither http nor https, change nothing.
 */
export function remarkAbstractLinks() {
  return (tree: Root, file: { data: Record<string, unknown> }): void => {
    const links = (file.data['links'] ?? []) as readonly AbstractLink[];
    const waiting = links
      .map(({ text, url }) => ({ text: text.replace(trailingPunctuation, ''), url }))
      .filter(({ text, url }) => text !== '' && /^https?:\/\//i.test(url));
    visit(tree, 'paragraph', (paragraph: Paragraph) => {
      paragraph.children = paragraph.children.flatMap((child) =>
        child.type === 'text' ? linkText(child.value, waiting) : [child],
      );
    });
  };
}

/** Splits one text at the links it holds, and takes these off the list. */
function linkText(value: string, waiting: AbstractLink[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const link of [...waiting]) {
    const at = value.indexOf(link.text, from);
    if (at === -1) continue;
    waiting.splice(waiting.indexOf(link), 1);
    if (at > from) pieces.push({ type: 'text', value: value.slice(from, at) });
    pieces.push({ type: 'link', url: link.url, children: [{ type: 'text', value: link.text }] });
    from = at + link.text.length;
  }
  if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) });
  return pieces;
}
