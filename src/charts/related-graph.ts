import { path } from 'd3';
import { wrapText } from './wrap-text.ts';

/** One paper around the one that the graph is about. */
export interface RelatedNode {
  title: string;
  url: string;
  /** What it shares with the paper in the middle; may be empty. */
  reason: string;
}

/** A node with its place in the drawing, in user units. */
export interface PlacedNode extends RelatedNode {
  /** Place in the list of related papers, counted from 1. */
  number: number;
  x: number;
  y: number;
  /** Where its label stands, and how it is set. */
  labelX: number;
  anchor: 'start' | 'end';
  /** Lines of the title and then of the reason, with their middles from the top. */
  lines: { text: string; y: number; isReason: boolean }[];
  /** What a pointer can hit: circle and label. */
  hit: { x: number; y: number; width: number; height: number };
}

/** The paper in the middle, papers related to it in two columns, and what links them. */
export interface RelatedGraph {
  width: number;
  height: number;
  middle: { x: number; y: number };
  nodes: PlacedNode[];
  /** Paths from the middle to each node, as one. */
  spokes: string;
  /** Paths between nodes, as one. */
  links: string;
}

const width = 360;
/** Distance of both columns from the middle line. */
const columnDistance = 42;
const labelDistance = 16;
const radius = 11;
/** The room that is left, in small letters of 7.3 units. */
const labelWidth = (width / 2 - columnDistance - labelDistance) / 7.3;
const titleLines = 3;
const reasonLines = 2;
const lineHeight = 15;
const rowHeight = (titleLines + reasonLines) * lineHeight + 17;

/**
 * Places related papers row by row, left before right, so that they read in their order and no two
 * labels meet.
 * @param pairs of nodes that are related too, by their places, counted from 0
 */
export function layoutRelatedGraph(
  data: readonly RelatedNode[],
  pairs: readonly (readonly [number, number])[],
): RelatedGraph {
  const height = Math.ceil(data.length / 2) * rowHeight;
  const middle = { x: width / 2, y: height / 2 };
  const nodes = data.map(placeNode);
  const spokes = path();
  for (const { x, y } of nodes) {
    spokes.moveTo(middle.x, middle.y);
    spokes.lineTo(x, y);
  }
  const links = path();
  for (const [a, b] of pairs) {
    const from = nodes[a]!;
    const to = nodes[b]!;
    links.moveTo(from.x, from.y);
    if (from.x === to.x) {
      // Further apart, further in: no link hides another one of its column.
      const rows = Math.abs(to.y - from.y) / rowHeight;
      const bend = (middle.x - from.x) * Math.min(0.9, 0.45 * rows);
      links.quadraticCurveTo(from.x + bend, (from.y + to.y) / 2, to.x, to.y);
    } else {
      const y = (from.y + to.y) / 2;
      links.bezierCurveTo(middle.x, (from.y + y) / 2, middle.x, (to.y + y) / 2, to.x, to.y);
    }
  }
  return { width, height, middle, nodes, spokes: String(spokes), links: String(links) };
}

function placeNode(node: RelatedNode, index: number): PlacedNode {
  const isLeft = index % 2 === 0;
  const side = isLeft ? -1 : 1;
  const x = width / 2 + side * columnDistance;
  const y = Math.floor(index / 2) * rowHeight + rowHeight / 2;
  const lines = [
    ...wrapText(node.title, labelWidth, titleLines).map((text) => ({ text, isReason: false })),
    ...wrapText(node.reason, labelWidth, reasonLines).map((text) => ({ text, isReason: true })),
  ];
  const top = y - ((lines.length - 1) * lineHeight) / 2;
  return {
    ...node,
    number: index + 1,
    x,
    y,
    labelX: x + side * labelDistance,
    anchor: isLeft ? 'end' : 'start',
    lines: lines.map((line, row) => ({ ...line, y: top + row * lineHeight })),
    hit: {
      x: isLeft ? 0 : x - radius,
      y: y - rowHeight / 2 + 2,
      width: width / 2 - columnDistance + radius,
      height: rowHeight - 4,
    },
  };
}
