import type { Root } from 'mdast';
import { toAbstractTree } from './abstract-tree.ts';
import { mdxProcessor } from './mdx-processor.ts';
import { toYaml } from './to-yaml.ts';

/**
 * The MDX file of one paper: `data` as YAML front matter, keys in the order given, and the abstract
 * as the body. Keys whose value is undefined are left out.
 *
 * `fromMdx` gives both back unchanged. For that the abstract must not hold what no Markdown file can:
 * lone surrogates, U+0000, or C0 controls other than line feed and tab.
 */
export function toMdx(data: object, abstract: string): string {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'yaml', value: toYaml(data) }, ...toAbstractTree(abstract).children],
  };
  return mdxProcessor.stringify(tree);
}
