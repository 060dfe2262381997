import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { markdownProcessor } from '../../src/markdown/to-markdown.ts';
import type { Problem } from './problem.ts';
import { toFile, type Site } from './site.ts';

/** Whether a file is Markdown: twins, bundles, llms.txt. */
export const isMarkdown = (file: string) => /\.md$|^llms(-full)?\.txt$/.test(file);

/** Markdown has one title, no HTML, and links of this site lead to a file. */
export function checkMarkdown(file: string, text: string, site: Site): Problem[] {
  const problems: Problem[] = [];
  let titles = 0;
  const tree: Root = markdownProcessor.parse(text);
  visit(tree, (node) => {
    const { line, column } = node.position!.start;
    const report = (rule: string, found: string) =>
      problems.push({ file, line, column, rule, text: found });
    if (node.type === 'heading' && node.depth === 1) titles++;
    if (node.type === 'html') report('markdown-html', `expected text, found ${node.value}`);
    if (node.type !== 'link') return;
    const address = URL.canParse(node.url) ? new URL(node.url) : undefined;
    const isOwn = address?.href.startsWith(site.home.href);
    if (address && (!isOwn || site.files.has(toFile(site, address) ?? ''))) return;
    report('broken-link', `expected the address of a file, found ${node.url}`);
  });
  if (titles !== 1) {
    const found = `expected one title, found ${titles}`;
    problems.push({ file, line: 1, column: 1, rule: 'markdown-title', text: found });
  }
  return problems;
}
