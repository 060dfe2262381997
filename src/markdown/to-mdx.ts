import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { toAbstractTree } from './abstract-tree.ts';
import { mdxProcessor } from './mdx-processor.ts';

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

function toYaml(data: object): string {
  return stringify(data, {
    // Quotes keep `no`, `1e3` and `2024-10-22` strings whichever version of YAML reads them.
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    // A JSON string holds no line break, so no line of a value can look like the closing `---`.
    doubleQuotedAsJSON: true,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  }).trimEnd();
}
