import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';

/**
 * Reads and writes MDX with YAML front matter.
 * What it writes for text is text again when read: no import, export, JSX or expression.
 */
export const mdxProcessor = remark()
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkMdx)
  .use({
    settings: {
      // remark-mdx escapes `<` and `{`, but not these two words, which start code on a new line.
      unsafe: [
        { atBreak: true, character: 'i', after: 'mport ' },
        { atBreak: true, character: 'e', after: 'xport ' },
      ],
    },
  })
  .freeze();
