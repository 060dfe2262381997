import type { Paragraph, Parent, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A stretch of an abstract that means something, in UTF-16 code units; `end` is exclusive. */
export type Annotation = { start: number; end: number } & (
  | { kind: 'link'; url: string }
  /** A sentence that states a result; `label` says of what kind. */
  | { kind: 'claim'; id: string; label: string }
);

/** A claim in the tree. */
interface Claim extends Parent {
  type: 'claim';
  children: PhrasingContent[];
  data: { hName: 'span'; hProperties: { className: string[]; id: string; title: string } };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    claim: Claim;
  }
  interface RootContentMap {
    claim: Claim;
  }
}

/**
 * Puts the annotations of `file.data.annotations` into the tree of an abstract, one inside the other
 * where they nest. Those that cross another one, or the end of a paragraph, change nothing, nor do
 * links that are neither http(s), nor a path of this site, nor a place in the page.
 */
export function remarkAnnotations() {
  return (tree: Root, file: { data: Record<string, unknown> }): void => {
    const annotations = ((file.data['annotations'] ?? []) as readonly Annotation[])
      .filter((one) => one.kind !== 'link' || /^(?:https?:\/\/|\/(?!\/)|#)/i.test(one.url))
      // Outer ones first.
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
    let offset = 0;
    visit(tree, 'paragraph', (paragraph: Paragraph) => {
      const [child] = paragraph.children;
      if (child?.type !== 'text') return;
      const text = child.value;
      paragraph.children = annotate(text, offset, offset, offset + text.length, annotations);
      offset += text.length + '\n\n'.length;
    });
  };
}

/** The nodes for the stretch `from` to `to` of an abstract; `text` starts at `offset` of it. */
function annotate(
  text: string,
  offset: number,
  from: number,
  to: number,
  annotations: readonly Annotation[],
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const addText = (start: number, end: number) => {
    if (end > start) nodes.push({ type: 'text', value: text.slice(start - offset, end - offset) });
  };
  let at = from;
  for (const [index, one] of annotations.entries()) {
    if (one.start < at || one.end > to || one.end <= one.start) continue;
    addText(at, one.start);
    const inner = annotations.slice(index + 1).filter(({ end }) => end <= one.end);
    nodes.push(toNode(one, annotate(text, offset, one.start, one.end, inner)));
    at = one.end;
  }
  addText(at, to);
  return nodes;
}

function toNode(annotation: Annotation, children: PhrasingContent[]): PhrasingContent {
  if (annotation.kind === 'link') {
    return { type: 'link', url: annotation.url, children: children as [] };
  }
  const { id, label } = annotation;
  const hProperties = { className: ['claim'], id, title: label };
  return { type: 'claim', children, data: { hName: 'span', hProperties } };
}
