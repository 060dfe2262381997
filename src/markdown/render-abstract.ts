import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { toAbstractTree } from './abstract-tree.ts';
import { remarkAnnotations, type Annotation } from './remark-annotations.ts';
import { remarkMaths } from './remark-maths.ts';
import { rehypeTextDirection } from './rehype-text-direction.ts';

const processor = unified()
  .use(parseAbstract)
  .use(remarkAnnotations)
  .use(remarkMaths)
  .use(remarkRehype)
  .use(rehypeTextDirection)
  .use(rehypeStringify)
  .freeze();

/**
 * The HTML of an abstract: a `<p dir="auto">` for each paragraph, in it text, links, claims and MathML.
 * Whatever the text holds, none of it is read as HTML, Markdown or MDX.
 * @param abstract plain text, as `fromMdx` gives it.
 * @param annotations links and claims, in any order.
 */
export function renderAbstract(abstract: string, annotations: readonly Annotation[]): string {
  return String(processor.processSync({ value: abstract, data: { annotations } }));
}

function parseAbstract(this: Processor): void {
  this.parser = toAbstractTree;
}
