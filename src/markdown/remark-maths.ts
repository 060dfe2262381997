import type { Element } from 'hast';
import type { Literal, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MathsPiece } from './maths-piece.ts';
import { splitAtDollars } from './dollar-maths.ts';
import { isDamaged, recoverMaths } from './recover-maths.ts';
import { toMathml } from './to-mathml.ts';

/** A formula: its source, and the MathML that remark-rehype makes of it. */
interface Maths extends Literal {
  type: 'maths';
  data: { hName: 'math'; hProperties: Element['properties']; hChildren: Element['children'] };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    maths: Maths;
  }
  interface RootContentMap {
    maths: Maths;
  }
}

/**
 * Turns the formulas of an abstract's tree into MathML, both `$…$` and those that lost their dollars
 * and backslashes. A formula that cannot be read safely stays the text that it was.
 */
export function remarkMaths() {
  return (tree: Root): void => {
    const damaged = isDamaged(outsideDollars(tree));
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'claim') return;
      node.children = node.children.flatMap((child) =>
        child.type === 'text' ? readText(child.value, damaged) : [child],
      );
    });
  };
}

function outsideDollars(tree: Root): string {
  let outside = '';
  visit(tree, 'text', ({ value }) => {
    for (const piece of splitAtDollars(value)) if (piece.kind === 'text') outside += piece.value;
  });
  return outside;
}

function readText(text: string, damaged: boolean): PhrasingContent[] {
  return splitAtDollars(text)
    .flatMap((piece) => (piece.kind === 'text' ? recoverMaths(piece.value, damaged) : [piece]))
    .map(toNode);
}

function toNode(piece: MathsPiece): PhrasingContent {
  if (piece.kind === 'text') return { type: 'text', value: piece.value };
  const math = toMathml(piece.latex, piece.source, piece.display);
  if (math === undefined) return { type: 'text', value: piece.source };
  return {
    type: 'maths',
    value: piece.source,
    data: { hName: 'math', hProperties: math.properties, hChildren: math.children },
  };
}
