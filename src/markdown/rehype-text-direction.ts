import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Lets each paragraph find its own direction, so that right-to-left text reads correctly. */
export function rehypeTextDirection() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'p' }, (node) => {
      if (node.type === 'element') node.properties.dir = 'auto';
    });
  };
}
