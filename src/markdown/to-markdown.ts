import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Block } from './markdown-nodes.ts';
import { toYaml } from './to-yaml.ts';

/** Reads and writes CommonMark with YAML front matter. */
export const markdownProcessor = remark()
  .use(remarkFrontmatter, ['yaml'])
  .use({ settings: { bullet: '-', rule: '-' } })
  .freeze();

/**
 * A Markdown document. Text in its blocks is text again when it is read, whatever it holds.
 * @param frontMatter keys in the order given; none where it is undefined
 * @returns with a line feed at its end
 */
export function toMarkdown(blocks: readonly Block[], frontMatter?: object): string {
  return markdownProcessor.stringify({
    type: 'root',
    children: [
      ...(frontMatter ? [{ type: 'yaml' as const, value: toYaml(frontMatter) }] : []),
      ...blocks,
    ],
  });
}
